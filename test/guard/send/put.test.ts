/** How a question is put: beside what, with whose face, and what it gives back. */
import { beforeEach, expect, test } from 'vitest'
import type { CourseEvent } from '../../../lib/core/send/course.ts'
import type { PromptEvents, PromptView } from '../../../lib/guard/ports.ts'
import { putQuestion, type Site } from '../../../lib/guard/send/put.ts'
import { mia, several } from '../../core/situations.ts'
import { FakeElement, installDom } from '../../page/fake-dom.ts'

const face = {} as HTMLImageElement
const place = new FakeElement('DIV')
let log: string[]
let view: PromptView
let on: PromptEvents
let heard: CourseEvent[]
let site: Site

beforeEach(() => {
  installDom()
  log = []
  heard = []
  site = {
    send: { path: 'enter', box: new FakeElement('DIV') as never, control: null, transfer: null },
    caret: null,
    writing: true,
    prompt: null,
  }
})

function put(reading = mia) {
  putQuestion(
    {
      page: {
        placeOf: () => place,
        fieldOf: ({ box }: { box: unknown }) => box,
        headerAvatar: () => face,
      } as never,
      trust: { trust: async () => log.push('trust'), alwaysAsk: async () => log.push('always') } as never,
    },
    {
      say: (saying: unknown) => log.push(`say ${saying}`),
      ask(_asked: unknown, given: PromptView, events: PromptEvents) {
        log.push('ask')
        view = given
        on = events
        return {} as never
      },
    } as never,
    { verdict: { snapshot: { reading }, asked: {} } as never, key: 'Enter', trusted: true },
    site,
    (event) => heard.push(event),
  )
}

test('what was said before goes, then it stands, with the caret as it is now', () => {
  put()
  expect(log).toEqual(['say null', 'ask'])
  expect(view).toEqual({ near: place, avatar: face, openingKey: 'Enter', writing: true })
  expect([site.prompt, site.caret]).toEqual([{}, expect.anything()])
})

test('a share has no face in the header', () => {
  put(several)
  expect(view.avatar).toBe(null)
})

test('answers go to the course, trust does not', async () => {
  put()
  on.answered({ kind: 'send' })
  on.lost()
  await on.trust(false)
  await on.alwaysAsk()
  expect(heard).toEqual([{ is: 'answered', answer: { kind: 'send' } }, { is: 'lost' }])
  expect(log.slice(2)).toEqual(['trust', 'always'])
})
