/** Whether what was confirmed is still what would leave (I2). PURE. */
import type { Reading, Recipient } from './recipient.ts'

export interface Draft {
  text: string
  /** Pictures, custom emoji and the like that stand in the composer beside the text. */
  embeds: number
}

/** Nothing stands in the composer, neither text nor pictures. */
export const isEmpty = ({ text, embeds }: Draft): boolean => text === '' && embeds === 0

/** A send as the person saw it: bound to recipient, composer and draft. */
export interface SendSnapshot {
  reading: Reading
  draft: Draft
  /** Identity of the composer's editable element; a new element means the page has rebuilt it. */
  composer: object
}

export type Change = { what: 'recipient'; now: Recipient } | { what: 'composer' } | { what: 'draft' }

/**
 * Compares a send as confirmed with the page as it is now.
 * @returns null when nothing differs, otherwise the first difference, recipient first
 */
export function findChange(confirmed: SendSnapshot, now: SendSnapshot | null): Change | null {
  if (now === null) return { what: 'composer' }
  if (confirmed.reading.fingerprint !== now.reading.fingerprint) {
    return { what: 'recipient', now: now.reading.recipient }
  }
  if (confirmed.composer !== now.composer) return { what: 'composer' }
  const sameDraft = confirmed.draft.text === now.draft.text && confirmed.draft.embeds === now.draft.embeds
  return sameDraft ? null : { what: 'draft' }
}
