/** What we draw stays beside what it belongs to. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createLayout, type Layout } from '../../lib/prompt/layout.ts'
import { add, changeSizes, document, drawFrame, emptyPage, setBox } from './page.ts'

const BOX = { left: 300, top: 600, right: 700, bottom: 640 }
let container: HTMLElement
let layout: Layout
let measured: number
let end: AbortController

emptyPage()
beforeEach(() => {
  container = document.createElement('div')
  for (const name of ['cue', 'notice', 'saying']) {
    const place = add('div', { left: 0, top: 0, right: 200, bottom: 40 }, container)
    place.dataset.place = name
  }
  measured = 0
  end = new AbortController()
  layout = createLayout(
    container,
    () => {
      measured += 1
      return { scale: 1, view: { width: 1000, height: 800 } }
    },
    end.signal,
  )
})
afterEach(() => end.abort())

const styleOf = (name: string) =>
  container.querySelector<HTMLElement>(`[data-place="${name}"]`)?.style as CSSStyleDeclaration
const placeOf = (name: string) => {
  const { left, top, width, visibility } = styleOf(name)
  return [left, top, width, visibility].join(' ').trim()
}
/** What lies where the middle of a box is. */
const coverWith = (element: Element | null) => Object.assign(document, { elementFromPoint: () => element })

test('the cue stands above the composer, words above the cue, a notice below its menu', () => {
  const composer = add('div', BOX)
  coverWith(composer)
  layout.follow('cue', composer)
  layout.follow('saying', composer)
  layout.follow('notice', add('div', { left: 500, top: 100, right: 600, bottom: 200 }))
  drawFrame()
  expect(placeOf('cue')).toBe('300px 576px 400px visible')
  expect(placeOf('saying')).toBe('300px 528px  visible')
  expect(placeOf('notice')).toBe('500px 208px  visible')
})

test('it measures once a frame, however often something moves, and not while nothing is drawn', () => {
  layout.update()
  expect(drawFrame()).toBe(0)
  const composer = add('div', BOX)
  coverWith(composer)
  layout.follow('cue', composer)
  for (let time = 0; time < 5; time++) layout.update()
  changeSizes()
  expect(drawFrame()).toBe(1)
  expect(measured).toBe(1)
  setBox(composer, { ...BOX, top: 500 })
  changeSizes()
  drawFrame()
  expect(placeOf('cue')).toBe('300px 476px 400px visible')
  layout.follow('cue', null)
  changeSizes()
  expect(drawFrame()).toBe(0)
})

test('a cue hides below what covers its composer; words about a message are seen all the same', () => {
  const bar = add('div', BOX)
  const composer = add('div', BOX, bar)
  const deep = add('i', BOX, add('i', BOX, add('i', BOX, add('i', BOX, add('i', BOX)))))
  layout.follow('cue', composer)
  layout.follow('saying', composer)
  for (const [on, seen] of [
    [composer, 'visible'],
    // A placeholder is close by in the tree, a dialog of the page is not.
    [add('span', BOX, bar), 'visible'],
    [null, 'hidden'],
  ] as const) {
    coverWith(on)
    layout.update()
    drawFrame()
    expect(styleOf('cue').visibility).toBe(seen)
    expect(styleOf('saying').visibility).toBe('visible')
  }
  layout.follow('cue', deep)
  coverWith(add('dialog', BOX))
  drawFrame()
  expect(styleOf('cue').visibility).toBe('hidden')
})

test('a composer outside of the window has no cue', () => {
  const composer = add('div', { ...BOX, top: 900, bottom: 940 })
  coverWith(composer)
  layout.follow('cue', composer)
  drawFrame()
  expect(styleOf('cue').visibility).toBe('hidden')
})

test('of what has gone from the page, a cue hides, and a notice stays where it was', () => {
  const [composer, menu] = [add('div', BOX), add('div', { left: 500, top: 100, right: 600, bottom: 200 })]
  coverWith(composer)
  layout.follow('cue', composer)
  layout.follow('notice', menu)
  drawFrame()
  composer.remove()
  menu.remove()
  layout.update()
  drawFrame()
  expect(styleOf('cue').visibility).toBe('hidden')
  expect(placeOf('notice')).toBe('500px 208px  visible')
})

test('of a UI that is drawn larger, places are in its own pixels', () => {
  layout = createLayout(container, () => ({ scale: 2, view: { width: 500, height: 400 } }), end.signal)
  const composer = add('div', BOX)
  coverWith(composer)
  layout.follow('cue', composer)
  drawFrame()
  expect(placeOf('cue')).toBe('150px 276px 200px visible')
})

test('it goes with the page as that scrolls', () => {
  const composer = add('div', BOX)
  coverWith(composer)
  const listen = vi.spyOn(window, 'addEventListener')
  layout = createLayout(container, () => ({ scale: 1, view: { width: 1000, height: 800 } }), end.signal)
  expect(listen).toHaveBeenCalledWith(
    'scroll',
    expect.any(Function),
    expect.objectContaining({ capture: true, passive: true }),
  )
  layout.follow('cue', composer)
  drawFrame()
  setBox(composer, { ...BOX, top: 400 })
  const [, scrolled] = listen.mock.calls[0] ?? []
  if (typeof scrolled === 'function') scrolled(new Event('scroll'))
  drawFrame()
  expect(placeOf('cue')).toBe('300px 376px 400px visible')
})
