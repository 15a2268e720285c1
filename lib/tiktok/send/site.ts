import type { Place } from '../../core/send/intent.ts'

/** A place found on the page. */
export interface FoundPlace {
  place: Place
  box: HTMLElement
  control: Element | null
}
