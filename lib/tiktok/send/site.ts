/** Where a gesture would send, as lib/guard sees it too (page-port.ts): plain references, no behaviour. */
import type { GestureFacts, Place, SendPath } from '../../core/send/intent.ts'

export interface PressSite {
  box: HTMLElement
  control: Element | null
  transfer: { by: 'drop' | 'paste'; files: readonly File[] } | null
}

export interface SendSite extends PressSite {
  path: SendPath
}

/** An event that may send: what it is, and where. */
export interface PageGesture {
  facts: GestureFacts
  site: PressSite
}

/** A place found on the page. */
export interface FoundPlace {
  place: Place
  box: HTMLElement
  control: Element | null
}
