/** Follows which conversation is open, for the sitting, and what is remembered about it. */

import {
  noSitting,
  noteActivity,
  noteConfirmed,
  noteHidden,
  noteShown,
  openConversation,
} from '../../core/follow/sitting.ts'
import type { Reading } from '../../core/people/recipient.ts'
import { readSheet } from '../../core/people/sheet.ts'
import { isWritten } from '../../core/send/latch.ts'
import type { SendSnapshot } from '../../core/send/verify.ts'
import type { Situation, VisibleConversation } from '../../core/signals/signal.ts'
import { sameName } from '../../core/text/unseen.ts'
import type { RowPress } from '../../page/presses.ts'
import type { SendSite } from '../../page/sends.ts'
import type { GuardPorts } from '../ports.ts'
import { rememberRows } from './known-rows.ts'
import { followTrail, type Trail } from './trail.ts'

export interface Follower {
  trail: Trail
  /** A row that opens a chat is pressed, and the page has not heard of it yet. */
  rowPressed(press: RowPress, element: Element): void
  /** Takes note of a send as it stands now: who it goes to, and what it carries. Each is read once. */
  noteSend(send: SendSite): SendSnapshot
  /** Takes note of who the chat around `box` is with. */
  noteChat(box: Element): Reading
  /** Takes note of what stands in a composer, and whose chat it is in. */
  noteComposer(composer: HTMLElement): Reading
  /** Everything a decision about this send may go by. */
  situation(send: SendSite, snapshot: SendSnapshot): Situation
  typed(): void
  visibility(hidden: boolean): void
  /** A send to `reading` was confirmed by the person. */
  confirmed(reading: Reading): void
  /** A send to `reading` was let through. */
  sent(reading: Reading): void
  /** Everything was forgotten: nobody has been met. */
  forget(): void
}

export function followConversations(ports: GuardPorts): Follower {
  const { page, memory, settings, trust, now } = ports
  const trail = followTrail(now, `${ports.random()}`)
  const rows = rememberRows(now, () => trail.known().namesByKey)
  let sitting = noSitting

  /** The last certain name in each conversation, and the stay under it. */
  const named = new Map<string, { name: string; stay: string }>()

  /** A name that cannot be read for a while, or is only cut, does not end the stay in a conversation. */
  function steady(reading: Reading): Reading {
    const { key, name, stay } = reading
    if (key === null || stay === null) return reading
    const before = named.get(key)
    if (before && (name === '' || sameName(name, before.name))) return { ...reading, stay: before.stay }
    if (name !== '') named.set(key, { name, stay })
    return reading
  }

  function noteChat(box: Element): Reading {
    const reading = steady(rows.read(box, page.readEvidence(box)))
    if (reading.stay !== sitting.key) {
      if (reading.key !== null) memory.prepare(reading.key)
      trust.seen(reading)
    }
    trail.reading(reading)
    sitting = openConversation(sitting, reading.stay, now())
    return reading
  }

  function noteSend(send: SendSite): SendSnapshot {
    const { path, box } = send
    // A share goes to whoever is chosen: the chat that may stand behind the sheet neither ends nor begins.
    const reading = path === 'share' ? readSheet(page.readChosen(box)) : noteChat(box)
    const draft = page.readDraft(send)
    if (isWritten(path)) trail.draft(reading.key, draft.text)
    return { reading, draft, box }
  }

  let seen: {
    from: readonly VisibleConversation[]
    who: string
    visible: readonly VisibleConversation[]
  } | null = null

  /**
   * The rows beside a chat. A row may call the recipient by another name: it is theirs all the same. Asked several times a
   * press, so it is made anew only when something it goes by has changed.
   */
  function visibleFrom(box: Element, { recipient }: Reading): readonly VisibleConversation[] {
    const from = page.readRows(box)
    const own = recipient.kind === 'person' ? recipient.handle : null
    const who = `${rows.lessons()} ${own}`
    if (seen?.from === from && seen.who === who) return seen.visible
    const isOwn = (row: VisibleConversation) =>
      own !== null && own === rows.handleOf({ conversationId: null, ...row, linkHandle: row.handle })
    const visible = from.map((row) => (isOwn(row) ? { ...row, open: true } : row))
    seen = { from, who, visible }
    return visible
  }

  return {
    trail,
    rowPressed: (press, element) => rows.pressed(press, page.readEvidence(element)),
    noteChat,
    noteSend,
    noteComposer: (box) => noteSend({ path: 'enter', box, control: null, transfer: null }).reading,
    situation({ path, box }, { reading, draft }) {
      const { key } = reading
      const inChat = path !== 'share'
      const writtenBefore = key === null ? null : memory.writtenBefore(key)
      // Reading whose messages are shown costs a style computation: only when it can matter.
      const own = writtenBefore === false && inChat ? page.ownMessageShown(box) : null
      const followed = trail.known()
      return {
        reading,
        sitting,
        now: now(),
        writtenBefore,
        ownMessageShown: own,
        visible: inChat ? visibleFrom(box, reading) : [],
        // What a button is called is no message of the person's.
        text: isWritten(path) || path === 'share' || path === 'media' ? draft.text : '',
        ...followed,
        // The draft of a composer says nothing about a sheet or a sticker.
        ...(isWritten(path) ? {} : { origin: { ...followed.origin, begunIn: null, pastedFrom: null } }),
        ...(inChat ? {} : { openedByMovedRow: false }),
        lastMessageAt: inChat ? page.lastMessageAt(box) : null,
        lateHours: settings.current().lateHours,
        minuteOfDay: ports.minuteOfDay(),
        reader: ports.reader.current(),
      }
    },
    typed() {
      sitting = noteActivity(sitting, now())
    },
    visibility(hidden) {
      sitting = hidden ? noteHidden(sitting, now()) : noteShown(sitting, now())
    },
    confirmed(reading) {
      rows.confirmed()
      if (reading.stay !== null) sitting = noteConfirmed(sitting, reading.stay, now())
    },
    sent(reading) {
      if (reading.key !== null) memory.remember(reading.key)
      trail.sent(reading)
      sitting = noteActivity(sitting, now())
    },
    forget() {
      memory.forget()
      sitting = { ...sitting, confirmedAt: null }
    },
  }
}
