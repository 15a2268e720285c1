/** The modal dialog around a card or a stop. */
import { beforeEach, expect, test, vi } from 'vitest'
import { beside, inTheMiddle, openDialog, reopenDialog, tabStops } from '../../lib/prompt/dialog.ts'
import { add, byPerson, changeSizes, document, emptyPage, setBox, settle } from './page.ts'

const BOX = { left: 100, top: 200, right: 500, bottom: 400 }
let dialog: HTMLDialogElement
let kept: number
let placed: number

emptyPage()
beforeEach(() => {
  kept = 0
  placed = 0
  dialog = add('dialog', BOX) as HTMLDialogElement
  dialog.innerHTML =
    '<h2 data-scrolls tabindex="-1">Name</h2><button data-safe>Keep</button><button>Send</button>'
})

const open = () =>
  openDialog(
    dialog,
    () => void placed++,
    () => void kept++,
  )
const safe = () => dialog.querySelector('[data-safe]') as HTMLElement

test('it opens modally, is placed, and gives the focus to the safe answer', () => {
  const modal = vi.spyOn(dialog, 'showModal')
  open()
  expect(modal).toHaveBeenCalledOnce()
  expect(placed).toBe(1)
  expect(document.activeElement).toBe(safe())
})

test('a dialog that grows is placed again', () => {
  open()
  changeSizes()
  expect(placed).toBe(2)
  dialog.close()
  changeSizes()
  expect(placed).toBe(2)
})

test('the focus comes back when the part that had it goes, and stays where the person has put it', async () => {
  open()
  const trust = add('button', BOX, dialog)
  trust.focus()
  await settle()
  expect(document.activeElement).toBe(trust)
  trust.remove()
  await settle()
  expect(document.activeElement).toBe(safe())
})

test('Escape of the browser keeps writing, and closes nothing by itself', () => {
  open()
  const cancel = new Event('cancel', { cancelable: true })
  dialog.dispatchEvent(cancel)
  expect(cancel.defaultPrevented).toBe(true)
  expect(kept).toBe(1)
})

test('closed by others it keeps writing; opened again, because its host was away, it goes on asking', async () => {
  open()
  const show = vi.spyOn(dialog, 'showModal')
  reopenDialog(dialog)
  await settle()
  expect(show).toHaveBeenCalledOnce()
  expect(kept).toBe(0)
  expect(document.activeElement).toBe(safe())
  dialog.close()
  await settle()
  expect(kept).toBe(1)
})

test.each([
  ['beside it', { clientX: 50, clientY: 300 }, 600, true, 1],
  ['beside it, too soon: that is the press that opened it', { clientX: 50, clientY: 300 }, 499, true, 0],
  ['on its own ground', { clientX: 300, clientY: 300 }, 600, true, 0],
  ['beside it, by a script', { clientX: 50, clientY: 300 }, 600, false, 0],
])('a click %s', (_case, at, after, person, expected) => {
  const now = vi.spyOn(performance, 'now').mockReturnValue(1_000)
  open()
  now.mockReturnValue(1_000 + after)
  const click = new MouseEvent('click', at)
  dialog.dispatchEvent(person ? byPerson(click) : click)
  expect(kept).toBe(expected)
})

test('Tab stops at what can be pressed, and at what has more than it shows', () => {
  const [title, send] = [dialog.querySelector('h2'), dialog.querySelectorAll('button')[1]]
  expect(tabStops(dialog)).toEqual([safe(), send])
  Object.defineProperty(title, 'scrollHeight', { value: 300 })
  expect(tabStops(dialog)).toEqual([title, safe(), send])
  send?.setAttribute('disabled', '')
  expect(tabStops(dialog)).toEqual([title, safe()])
})

test('a card stands beside the composer, a stop in the middle', () => {
  const composer = add('div', { left: 600, top: 700, right: 980, bottom: 760 })
  const view = { width: 1000, height: 800 }
  beside(composer, () => ({ scale: 1, view }))(dialog)
  expect([dialog.style.left, dialog.style.top, dialog.style.width]).toEqual(['600px', '492px', '380px'])
  inTheMiddle(() => ({ scale: 1, view }))(dialog)
  expect([dialog.style.left, dialog.style.top, dialog.style.width]).toEqual(['240px', '300px', '520px'])
})

test('of a UI that is drawn twice as large, half as many of its pixels', () => {
  setBox(dialog, { left: 0, top: 0, right: 760, bottom: 400 })
  const composer = add('div', { left: 600, top: 700, right: 980, bottom: 760 })
  beside(composer, () => ({ scale: 2, view: { width: 500, height: 400 } }))(dialog)
  expect([dialog.style.left, dialog.style.top, dialog.style.width]).toEqual(['212px', '142px', '280px'])
})
