/** The one element we add to the page. */
import { expect, test, vi } from 'vitest'
import { createPromptRoot } from '../../lib/prompt/root.ts'
import { document, emptyPage } from './page.ts'

emptyPage()

/** A root, and the shadow root in it that the page cannot see. */
function createRoot(dir: 'ltr' | 'rtl' = 'ltr') {
  const attach = vi.spyOn(HTMLElement.prototype, 'attachShadow')
  const root = createPromptRoot('.ui { color: red }', { lang: 'en', dir }, () => null)
  return { root, shadow: attach.mock.results[0]?.value as ShadowRoot, attach }
}

test('it is closed, says its own language, and no rule of the page can move it', () => {
  const { root, shadow, attach } = createRoot('rtl')
  expect(attach).toHaveBeenCalledWith({ mode: 'closed' })
  expect(root.host.shadowRoot).toBeNull()
  expect(root.host.parentElement).toBe(document.documentElement)
  // No name that the page could define, and be handed our root by.
  expect(root.host.localName).toBe('div')
  expect([...root.host.attributes]).toEqual([])
  expect(shadow.querySelector('style')?.textContent).toContain('.ui { color: red }')
  expect(shadow.querySelector('style')?.textContent).toMatch(
    /:host \{\s+all: initial !important;\s+position: fixed !important/,
  )
  expect([root.container.lang, root.container.dir]).toEqual(['en', 'rtl'])
})

test('presses on it stay with it; keys go on, to the shield', () => {
  const { root } = createRoot()
  const heard: string[] = []
  for (const type of ['click', 'pointerdown', 'mouseup', 'touchend', 'keydown'])
    document.addEventListener(type, ({ type }) => heard.push(type), { once: true })
  for (const type of ['click', 'pointerdown', 'mouseup', 'touchend', 'keydown'])
    root.container.dispatchEvent(new Event(type, { bubbles: true, composed: true }))
  expect(heard).toEqual(['keydown'])
})

test.each([
  [
    'a plain window',
    1,
    1,
    1000,
    800,
    { scale: 1, view: '1000 x 800', zoom: '1', width: 'wide', height: 'high' },
  ],
  ['320 px', 1, 1, 320, 460, { scale: 1, view: '320 x 460', zoom: '1', width: 'narrow', height: 'low' }],
  [
    '320 x 200',
    1,
    1,
    320,
    200,
    { scale: 1, view: '320 x 200', zoom: '1', width: 'narrow', height: 'lowest' },
  ],
  // The page is drawn twice as large on its root: ours is inside of that already.
  ['a root at 2', 2, 2, 1000, 800, { scale: 2, view: '500 x 400', zoom: '1', width: 'wide', height: 'low' }],
  ['a body at 2', 1, 2, 1000, 800, { scale: 2, view: '500 x 400', zoom: '2', width: 'wide', height: 'low' }],
  [
    'no room for 2',
    1,
    2,
    360,
    800,
    { scale: 1, view: '360 x 800', zoom: '1', width: 'narrow', height: 'high' },
  ],
] as const)('it fits itself to %s', (_case, ofRoot, ofBody, innerWidth, innerHeight, expected) => {
  vi.stubGlobal('innerWidth', innerWidth)
  vi.stubGlobal('innerHeight', innerHeight)
  Object.assign(document.documentElement, { currentCSSZoom: ofRoot })
  Object.assign(document.body, { currentCSSZoom: ofBody })
  const { root } = createRoot()
  const zoom = vi.spyOn(root.container.style, 'setProperty')
  const { scale, view } = root.fit()
  expect({
    scale,
    view: `${view.width} x ${view.height}`,
    zoom: zoom.mock.calls.find(([name]) => name === 'zoom')?.[1],
    width: root.container.dataset.width,
    height: root.container.dataset.height,
  }).toEqual(expected)
  expect(root.container.style.getPropertyValue('--view-width')).toBe(`${view.width}px`)
  // Each writing costs a layout.
  zoom.mockClear()
  expect(root.fit().scale).toBe(expected.scale)
  expect(zoom).not.toHaveBeenCalled()
})

test('it comes back when the page takes it away, and not when it was taken for good', () => {
  const { root } = createRoot()
  expect(root.reattach()).toBe(false)
  root.host.remove()
  expect(root.reattach()).toBe(true)
  expect(root.host.isConnected).toBe(true)
  root.remove()
  expect(root.reattach()).toBe(false)
  expect(root.host.isConnected).toBe(false)
})
