/** Between the keeper and the notice, which is a script of its own. */
import type { GuardPorts } from '../ports.ts'

/** Something the person came to (with the pointer or the focus), pressed, or pressed with the right button. */
export interface Reach {
  by: 'coming' | 'press' | 'right-press'
  target: Element
}

/** What the keeper hands to the notice. */
export interface NoticePorts extends Pick<GuardPorts, 'ui' | 'openHelp'> {
  /** Delete for everyone stands on the page. */
  everyoneSeen(): void
}

/** The notice, once its script is here. */
export interface DeleteNotice {
  hear(reach: Reach): void
}
