/** Follows which conversation is open, for the sitting, and what is remembered about it. */
import { type Reading, readRecipient } from '../core/recipient.ts'
import { readSheet } from '../core/sheet.ts'
import { nothingFollowed, type Situation } from '../core/signals/signal.ts'
import {
  noSitting,
  noteActivity,
  noteConfirmed,
  noteHidden,
  noteShown,
  openConversation,
} from '../core/sitting.ts'
import type { SendSite } from './page-port.ts'
import type { GuardPorts } from './ports.ts'

export interface Follower {
  /** Reads who a send goes to now, and takes note of it. */
  read(send: SendSite): Reading
  /** Reads who the chat around `box` is with, and takes note of it. */
  readChat(box: Element): Reading
  situation(box: Element, reading: Reading): Situation
  typed(): void
  visibility(hidden: boolean): void
  /** A send to `reading` was confirmed by the person. */
  confirmed(reading: Reading): void
  /** A send to `reading` was let through. */
  sent(reading: Reading): void
}

export function followConversations({ page, memory, now }: GuardPorts): Follower {
  let sitting = noSitting
  function readChat(box: Element): Reading {
    const reading = readRecipient(page.readEvidence(box))
    if (reading.key !== null && reading.stay !== sitting.key) memory.prepare(reading.key)
    sitting = openConversation(sitting, reading.stay, now())
    return reading
  }

  return {
    readChat,
    // A share goes to whoever is chosen: the chat that may stand behind the sheet neither ends nor begins.
    read: ({ path, box }) => (path === 'share' ? readSheet(page.readChosen(box)) : readChat(box)),
    situation(box, reading) {
      const writtenBefore = reading.key === null ? null : memory.writtenBefore(reading.key)
      // Reading whose messages are shown costs a style computation: only when it can matter.
      const own = writtenBefore === false ? page.ownMessageShown(box) : null
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
