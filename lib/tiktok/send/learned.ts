/** What a page has taught us, for as long as it lives: which controls send at once, and that files send nothing. */
import type { SendSite } from '../../page/sends.ts'

export interface Learned {
  /** Holds presses on controls of this shape from now on; `long`: they are pressed and held. */
  learn(press: { shape: string }, long: boolean): void
  /** It turned out to send nothing: neither controls of this shape, nor files. */
  unlearn(send: SendSite): void
  isHarmless(send: SendSite): boolean
  /** Whether a send is a press that must last, which no replay can make. */
  isLongPress(send: SendSite): boolean
  knows(control: Element): boolean
}

export function createLearned(): Learned {
  /** By shape; `true`: pressed and held. */
  const shapes = new Map<string, boolean>()
  /** They open a dialog whose Send is asked about, or do nothing at all. */
  let filesAreHarmless = false
  return {
    learn({ shape }, long) {
      shapes.set(shape, long)
    },
    unlearn({ path, control }) {
      if (path === 'files') filesAreHarmless = true
      else if (control) shapes.delete(shapeOf(control))
    },
    isHarmless: ({ path }) => path === 'files' && filesAreHarmless,
    isLongPress: ({ path, control }) =>
      path === 'one-press' && control !== null && shapes.get(shapeOf(control)) === true,
    knows: (control) => shapes.size > 0 && shapes.has(shapeOf(control)),
  }
}

/** How many things around a control its shape takes in. */
const LEVELS = 4

/** A control by its place in the structure: tags, roles, labels of classes; never its words, and no hashes. */
export function shapeOf(control: Element): string {
  const parts: string[] = []
  let around: Element | null = control
  for (let level = 0; level < LEVELS && around !== null; level++) {
    const label = /(?:^|[\s-])([A-Z][A-Za-z]+)(?=\s|$)/.exec(around.getAttribute('class') ?? '')?.[1] ?? ''
    const names = ['role', 'data-e2e', 'data-area'].map(
      (name) => around?.getAttribute(name)?.replace(/\d+/g, '') ?? '',
    )
    parts.push([around.tagName, label, ...names].join('.'))
    around = around.parentElement
  }
  return parts.join(' < ')
}
