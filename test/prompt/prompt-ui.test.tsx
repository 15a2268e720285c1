/** The UI as the guard's port: what it shows, and what counts as an answer. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { OpenPrompt, PromptUi } from '../../lib/guard/ports.ts'
import { ARMING_MS } from '../../lib/prompt/arming.ts'
import { createPromptUi } from '../../lib/prompt/prompt-ui.tsx'
import { cardOf, stopOf } from '../core/questions.ts'
import { mia, unreadable } from '../core/situations.ts'
import { english } from '../words/spoken.tsx'
import { add, byPerson, document, drawFrame, emptyPage, keyEvent, settle } from './page.ts'

let ui: PromptUi
let end: AbortController
let container: HTMLElement
let composer: HTMLElement
let heard: unknown[]
let now: ReturnType<typeof vi.spyOn>

/** It stands as we put it, whatever this page can lay out. */
const upright = () => ({ trouble: () => null, raised: () => {}, end: () => {} })

emptyPage()
beforeEach(() => {
  const attach = vi.spyOn(HTMLElement.prototype, 'attachShadow')
  now = vi.spyOn(performance, 'now').mockReturnValue(10_000)
  end = new AbortController()
  ui = createPromptUi('', english, end.signal, () => null, upright)
  const shadow: ShadowRoot = attach.mock.results[0]?.value
  container = shadow.querySelector('.ui') as HTMLElement
  composer = add('div', { left: 300, top: 600, right: 700, bottom: 640 })
  composer.style.backgroundColor = 'rgb(255, 255, 255)'
  heard = []
})
afterEach(() => end.abort())

const text = () => container.textContent ?? ''
const roles = (role: string) => [...container.querySelectorAll(`[role="${role}"]`)]
const button = (label: string | RegExp) => {
  const found = [...container.querySelectorAll('button')].find((each) =>
    typeof label === 'string' ? each.textContent === label : label.test(each.textContent ?? ''),
  )
  if (!found) throw new Error(`No button ${label} in: ${text()}`)
  return found
}
const click = (label: string | RegExp, { person = true, detail = 1 } = {}) => {
  const event = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, detail })
  button(label).dispatchEvent(person ? byPerson(event, detail) : event)
}
const view = { avatar: null, openingKey: 'Enter', writing: true }
const events = {
  answered: (verdict: unknown) => heard.push(verdict),
  lost: () => heard.push('lost'),
  trust: async () => {
    heard.push('trust')
    return true as const
  },
  alwaysAsk: async () => true as const,
}
const openCard = (question = cardOf(mia)): OpenPrompt =>
  ui.ask({ kind: 'card', question }, { ...view, near: composer }, events)
const openStop = (): OpenPrompt =>
  ui.ask({ kind: 'stop', question: stopOf(mia) }, { ...view, near: composer }, events)
/** Enter has come up, and a moment has passed. */
const arm = (prompt: OpenPrompt) => {
  prompt.shieldKey(byPerson(keyEvent('keyup', 'Enter')))
  now.mockReturnValue(10_000 + ARMING_MS)
}

describe('a card', () => {
  test('stands at once, open, with the safe answer in focus', () => {
    openCard()
    const [dialog] = roles('alertdialog') as HTMLDialogElement[]
    expect(dialog?.open).toBe(true)
    expect(dialog?.querySelector('h2')?.textContent).toBe('Send to Mia Chen?')
    expect((container.getRootNode() as ShadowRoot).activeElement?.textContent).toBe('Keep writing')
  })

  test('is answered once, by a person, when it is armed', () => {
    const prompt = openCard()
    click('Send to Mia Chen')
    expect(heard).toEqual([])
    arm(prompt)
    click('Send to Mia Chen', { person: false })
    click('Send to Mia Chen', { detail: 2 })
    expect(heard).toEqual([])
    click('Send to Mia Chen')
    click('Send to Mia Chen')
    click('Keep writing')
    expect(heard).toEqual([{ kind: 'send' }])
  })

  test('trust is no answer, and is given by no script', async () => {
    openCard()
    click(/^Don't ask again/, { person: false })
    expect(heard).toEqual([])
    click(/^Don't ask again/)
    expect(heard).toEqual(['trust'])
    await settle()
    expect(text()).toContain('Mia Chen is trusted')
    expect(roles('alertdialog')).toHaveLength(1)
  })
})

describe('a stop', () => {
  test('is answered by whom the person picks', () => {
    arm(openStop())
    click('Bob')
    expect(heard).toMatchObject([{ kind: 'picked-other', picked: 'Bob', certain: true }])
  })

  test('Ctrl+Enter says nothing: it does not say whom', () => {
    const prompt = openStop()
    arm(prompt)
    prompt.shieldKey(byPerson(keyEvent('keydown', 'Enter', { ctrlKey: true })))
    expect(heard).toEqual([])
    click('Keep writing')
    expect(heard).toEqual([{ kind: 'back' }])
  })
})

describe('the cue', () => {
  test('says who it goes to, and is not drawn again for nothing', () => {
    ui.showCue({ recipient: mia.recipient, pausedUntil: null }, composer, null)
    const [cue] = roles('note')
    expect(cue?.textContent).toContain('Mia Chen')
    const changes = new MutationObserver(() => heard.push('drawn'))
    changes.observe(container, { childList: true, subtree: true, characterData: true })
    ui.showCue({ recipient: { ...mia.recipient }, pausedUntil: null }, composer, null)
    expect(changes.takeRecords()).toEqual([])
    ui.showCue({ recipient: unreadable.recipient, pausedUntil: null }, composer, null)
    expect(text()).toContain("Can't tell who this goes to")
    ui.showCue(null, null, null)
    expect(roles('note')).toEqual([])
  })

  test('wears the theme of the page', () => {
    composer.style.backgroundColor = 'rgb(10, 10, 10)'
    ui.showCue({ recipient: mia.recipient, pausedUntil: null }, composer, null)
    expect(container.dataset.theme).toBe('dark')
  })
})

describe('a notice', () => {
  const notice = { what: 'message', recipient: mia.recipient, unsure: false, quiet: false } as const

  test('says what Delete does, and its way on is the person’s', () => {
    ui.showNotice(notice, composer, () => heard.push('more'))
    expect(text()).toContain('Deleting only removes it for you. ')
    click('What you can still do', { person: false })
    expect(heard).toEqual([])
    click('What you can still do')
    expect(heard).toEqual(['more'])
    ui.showNotice(null, null, () => {})
    expect(text()).not.toContain('Deleting')
  })
})

describe('what is said of a send', () => {
  test.each([
    ['an end', { kind: 'typed-on' }, ''],
    ['what is still true', { kind: 'on-its-way', recipient: mia.recipient }, 'Waiting for TikTok'],
  ] as const)('%s stays as long as it should', (_case, saying, after) => {
    vi.useFakeTimers()
    try {
      ui.say(saying, composer)
      expect(roles('alert')[0]?.textContent).not.toBe('')
      vi.advanceTimersByTime(12_000)
      expect(roles('alert')[0]?.textContent?.slice(0, 18)).toBe(after)
    } finally {
      vi.useRealTimers()
    }
  })

  test('the next thing takes its place', () => {
    ui.say({ kind: 'learned' }, composer)
    ui.say(null, null)
    expect(roles('alert')[0]?.textContent).toBe('')
  })
})

test('everything is placed again when the window changes, and gone when the guard ends', () => {
  openCard()
  const [dialog] = roles('alertdialog') as HTMLDialogElement[]
  if (dialog) dialog.style.left = ''
  window.dispatchEvent(new Event('resize'))
  expect(dialog?.style.left).toBe('300px')
  drawFrame()
  end.abort()
  expect(document.querySelector('right-person-root')).toBeNull()
})
