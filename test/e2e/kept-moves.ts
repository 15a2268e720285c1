/** Runs in a page: does to it what pages do, at random, and compares what is kept with what a search finds. */
import * as anchors from '../../lib/tiktok/anchors/anchors.ts'
import { findAll } from '../../lib/tiktok/anchors/find.ts'
import { keptIn, making, remembering } from '../../lib/tiktok/anchors/kept.ts'
import { seeded } from '../bench/policy/random.ts'

const { row, rowSelected, message, timeDivider, editable, headerAvatar, dialog } = anchors
const KEPT = Object.entries({ row, rowSelected, message, timeDivider, editable, headerAvatar, dialog })

const CLASSES = [
  'css-1-DivConversationListContainer',
  'css-2-DivItemWrapper',
  'css-3-DivItemWrapperActive',
  'css-4-DivChatItemWrapper',
  'css-5-DivTimeContainer',
  'css-6-other',
  'TUXModal-overlay',
  '',
]
const MARKS = ['chat-list-item', 'dm-new-conversation-item', 'chat-item', 'top-chat-avatar', 'none']

const textOf = remembering(row, (each) => each.textContent)
const textsOf = making([row], (rows) => rows.map(textOf))

/** @returns what differed, with the step at which it did; nothing where all is right */
export async function differences(seed: number, steps: number): Promise<string[]> {
  const { next } = seeded(seed)
  const below = (count: number) => Math.floor(next() * count)
  const one = <T>(list: readonly T[]): T => list[below(list.length)] as T
  const stage = document.createElement('main')
  document.body.replaceChildren(stage)
  const out: Element[] = []
  const any = (): Element => one([stage, ...stage.querySelectorAll('*')])
  const make = (depth: number): Element => {
    const element = document.createElement(one(['div', 'div', 'div', 'p', 'textarea', 'img', 'dialog']))
    mark(element)
    for (let child = below(4); child > 0 && depth > 0; child--) element.append(make(depth - 1))
    if (element.childElementCount === 0) element.append(`${below(100)}`)
    return element
  }
  function mark(element: Element): void {
    const what = below(6)
    if (what < 3) element.className = one(CLASSES)
    else if (what === 3) element.setAttribute('data-e2e', one(MARKS))
    else if (what === 4) element.setAttribute('aria-selected', one(['true', 'false']))
    else element.toggleAttribute('contenteditable')
  }
  const moves: (() => void)[] = [
    () => any().append(make(2)),
    () => any().prepend(make(2)),
    () => any().replaceChildren(make(1), make(2)),
    () => mark(any()),
    () => mark(any()),
    () => any().append(`${below(100)}`),
    () => {
      const [moved, to] = [any(), any()]
      if (moved !== stage && !moved.contains(to)) to.insertBefore(moved, one([null, ...to.children]))
    },
    () => {
      const gone = any()
      if (gone === stage) return
      gone.remove()
      out.push(gone)
    },
    () => {
      const back = out.pop()
      if (!back) return
      if (below(2) === 0) mark(back)
      if (below(2) === 0) any().append(...back.querySelectorAll('div'))
      any().append(back)
    },
    () => {
      const text = any().firstChild
      if (text instanceof Text) text.data = `${below(100)}`
    },
  ]
  const found: string[] = []
  for (let step = 0; step < steps && found.length === 0; step++) {
    for (let count = below(4); count >= 0; count--) one(moves)()
    if (stage.querySelectorAll('*').length > 150) one([...stage.children]).remove()
    // Sometimes within the task of the change, sometimes after its records were given out.
    if (below(2) === 0) await null
    if (below(8) === 0) await new Promise((resolve) => setTimeout(resolve))
    for (const scope of [document, stage, any(), any()]) {
      for (const [name, anchor] of KEPT) {
        const [kept, real] = [keptIn(scope, anchor), findAll(scope, anchor)]
        if (kept.length !== real.length || kept.some((each, at) => each !== real[at]))
          found.push(`step ${step}: ${name}, ${kept.length} instead of ${real.length}`)
      }
    }
    const rows = keptIn(document, row)
    if (textsOf(rows).join() !== rows.map((each) => each.textContent).join())
      found.push(`step ${step}: texts`)
  }
  return found
}
