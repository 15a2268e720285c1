/** Follows which conversation is open, for the sitting, and what is remembered about it. */
import { type Reading, readRecipient } from '../core/recipient.ts'
import { nothingFollowed, type Situation } from '../core/signals/signal.ts'
import {
  noSitting,
  noteActivity,
  noteConfirmed,
  noteHidden,
  noteShown,
  openConversation,
} from '../core/sitting.ts'
import type { GuardPorts } from './ports.ts'

export interface Follower {
  /** Reads who `composer` writes to now, and takes note of it. */
  read(composer: HTMLElement): Reading
  situation(composer: HTMLElement, reading: Reading): Situation
  typed(): void
  visibility(hidden: boolean): void
  /** A send to `reading` was confirmed by the person. */
  confirmed(reading: Reading): void
  /** A send to `reading` was let through. */
  sent(reading: Reading): void
}

export function followConversations({ page, memory, now }: GuardPorts): Follower {
  let sitting = noSitting
  return {
    read(composer) {
      const reading = readRecipient(page.readEvidence(composer))
      if (reading.key !== null && reading.stay !== sitting.key) memory.prepare(reading.key)
      sitting = openConversation(sitting, reading.stay, now())
      return reading
    },
    situation(composer, reading) {
      const writtenBefore = reading.key === null ? null : memory.writtenBefore(reading.key)
      // Reading whose messages are shown costs a style computation: only when it can matter.
      const own = writtenBefore === false ? page.ownMessageShown(composer) : null
      return { ...nothingFollowed, reading, sitting, now: now(), writtenBefore, ownMessageShown: own }
    },
    typed() {
      sitting = noteActivity(sitting, now())
    },
    visibility(hidden) {
      sitting = hidden ? noteHidden(sitting, now()) : noteShown(sitting, now())
    },
    confirmed(reading) {
      if (reading.stay !== null) sitting = noteConfirmed(sitting, reading.stay, now())
    },
    sent(reading) {
      if (reading.key !== null) memory.remember(reading.key)
      sitting = noteActivity(sitting, now())
    },
  }
}
