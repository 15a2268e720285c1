/** Whether what was confirmed is still what would leave (I2). PURE. */
import type { Reading, Recipient } from '../people/recipient.ts'
import { sameName } from '../text/unseen.ts'

/** What would leave: the words in the composer or the note, or what a pressed control is called. */
export interface Draft {
  text: string
  /** Pictures, custom emoji, files and the like beside the text. */
  embeds: number
}

/** Nothing would leave, neither text nor pictures. */
export const isEmpty = ({ text, embeds }: Draft): boolean => text === '' && embeds === 0

/** A send as the person saw it: bound to recipient, box and draft. */
export interface SendSnapshot {
  reading: Reading
  draft: Draft
  /** Identity of the composer, dialog, sheet or chat it is made in; a new element means the page has rebuilt it. */
  box: object
}

export type Change = { what: 'recipient'; now: Recipient } | { what: 'box' } | { what: 'draft' }

/**
 * Compares a send as confirmed with the page as it is now. Who it is decides; and a name that is certain now as it was then
 * must be the name the person has met.
 * @returns null when nothing differs, otherwise the first difference, recipient first
 */
export function findChange(confirmed: SendSnapshot, now: SendSnapshot | null): Change | null {
  if (now === null) return { what: 'box' }
  if (confirmed.reading.identity !== now.reading.identity || isRenamed(confirmed.reading, now.reading)) {
    return { what: 'recipient', now: now.reading.recipient }
  }
  if (confirmed.box !== now.box) return { what: 'box' }
  const sameDraft = confirmed.draft.text === now.draft.text && confirmed.draft.embeds === now.draft.embeds
  return sameDraft ? null : { what: 'draft' }
}

const isRenamed = ({ name: before }: Reading, { name: after }: Reading): boolean =>
  before !== '' && after !== '' && !sameName(before, after)
