/** The send control where neither it nor the bar around it is known: what comes with the text. */
import { describe, expect, test } from 'vitest'
import { shapes } from '../../../lib/tiktok/by-shape/shapes.ts'
import { createPage } from '../../../lib/tiktok/page.ts'
import { type Drift, drift } from '../drift.ts'
import { document, draw, during, GENERATIONS, inPage, SKINS, type StillPage, the } from '../still.ts'

inPage()

const ALL = { e2e: true, labels: true, ids: true } as const

function pressed(target: Element) {
  const page = createPage({ document, shapes: () => shapes })
  const { composer } = page.readSurface()
  if (composer) page.readEvidence(composer)
  const click = new MouseEvent('click', { bubbles: true, composed: true })
  const gesture = during(target, click, (event) => page.readGesture(event, false))
  return { composer, gesture }
}

const opened = (gen: (typeof GENERATIONS)[number], still: StillPage, how: Drift = ALL) => {
  draw(gen, still)
  drift(document, how)
}

describe.each(GENERATIONS.filter((gen) => SKINS[gen].chats !== 'panel'))('%s', (gen) => {
  test.each([{ ...ALL }, { e2e: true, labels: true }] as Drift[])(
    'a press on the icon, or a part of it, sends: %j',
    (how) => {
      opened(gen, { draft: 'At 8?' }, how)
      for (const target of [the('sendIcon'), the('sendIcon').querySelector('path') as Element]) {
        const { composer, gesture } = pressed(target)
        expect(gesture?.facts).toEqual({ kind: 'press', place: 'send-control' })
        expect(gesture?.site).toEqual({ box: composer, control: the('sendIcon'), transfer: null })
      }
    },
  )

  test('nothing does while nothing is written, nor elsewhere', () => {
    opened(gen, {})
    expect(pressed(the('emoji')).gesture).toBe(null)
    opened(gen, { draft: 'At 8?' })
    for (const name of ['row', 'messageMenu', 'reply'] as const) expect(pressed(the(name)).gesture).toBe(null)
  })

  test('what stood there before anything was written sends nothing', () => {
    opened(gen, {})
    pressed(document.body)
    const [emoji, line] = [the('emoji'), document.querySelector('[data-block] span') as Element]
    for (const attribute of ['aria-controls', 'role']) emoji.removeAttribute(attribute)
    emoji.setAttribute('role', 'button')
    pressed(document.body)
    line.textContent = 'At 8?'
    expect(pressed(emoji).gesture).toBe(null)
    const icon = document.createElement('button')
    emoji.parentElement?.append(icon)
    expect(pressed(icon).gesture?.site.control).toBe(icon)
  })
})

test.each(GENERATIONS)('%s: a page that is known asks for no shapes', (gen) => {
  let asked = 0
  const page = createPage({
    document,
    shapes() {
      asked += 1
      return null
    },
  })
  const chats: StillPage[] = [
    { draft: 'At 8?' },
    { open: '7300001' },
    { open: '7300002' },
    { open: 'stranger', more: '&requestComposer=1' },
    { more: '&headerDelay=100' },
    { more: '&form=1&extras=1' },
    { open: '' },
    { path: '/foryou', open: '' },
  ]
  for (const still of chats) {
    draw(gen, still)
    const { composer } = page.readSurface()
    if (composer) page.headerAvatar(composer)
    if (composer) page.readEvidence(composer)
    for (const target of document.querySelectorAll('svg, button')) {
      const press = new MouseEvent('pointerdown', { bubbles: true, composed: true })
      during(target, press, (event) => page.readGesture(event, true))
    }
  }
  expect(asked).toBe(0)
})
