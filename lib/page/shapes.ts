/** A page read by its shape, by a script of its own that is loaded where everything else fails. */
import type { HeaderEvidence } from '../core/people/evidence.ts'

export interface Shapes {
  /** The only box of the page that can be the composer, or null. */
  composer(root: Document): HTMLElement | null
  /** What stands over a composer where a header would: what it says, and what of the page it was read from; or null. */
  chat(composer: HTMLElement): { header: HeaderEvidence; element: Element } | null
  /** The control that a press on `target` presses, if it may send what stands in `composer`; or null. */
  sendControl(target: Element, composer: HTMLElement): Element | null
  /** What a known header says in which nothing is known. */
  header(header: Element): HeaderEvidence
}
