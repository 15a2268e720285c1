/** Replays a trace through the real decision core, as the guard would follow it. */

import type { AskMode } from '../../../lib/core/ask-mode.ts'
import { type Copies, findCopy, noCopies, noteCopy } from '../../../lib/core/follow/copies.ts'
import { noDraft, notePaste, observeDraft } from '../../../lib/core/follow/draft-origin.ts'
import {
  noSitting,
  noteActivity,
  noteConfirmed,
  noteHidden,
  noteShown,
  openConversation,
} from '../../../lib/core/follow/sitting.ts'
import { type Reading, readRecipient } from '../../../lib/core/people/recipient.ts'
import { isTrusted, nobody, trust } from '../../../lib/core/people/trust.ts'
import { type Decision, decide } from '../../../lib/core/send/decide.ts'
import { BETWEEN_MS } from '../../../lib/core/signals/between-chats.ts'
import { messageReader } from '../../../lib/core/signals/of-message.ts'
import { type LastSent, nothingFollowed, type Situation } from '../../../lib/core/signals/signal.ts'
import { assumed, type SlipKind } from './assumptions.ts'
import type { Contact, Person } from './people.ts'
import type { Random } from './random.ts'
import type { Step } from './trace.ts'

export type Policy = { mode: AskMode; trusts: boolean } | 'always ask' | 'first message only' | 'never'

export interface Outcome {
  step: Extract<Step, { do: 'send' }>
  /** Null when it goes to whom it is meant for. */
  slip: SlipKind | null
  decision: Decision
  /** The person had asked not to be asked about this recipient. */
  trusted: boolean
}

const SALT = 'bench'
const NOTHING_OFF: ReadonlySet<never> = new Set()

/** @param random for the person's own choices at prompts; the trace has its own */
export function replay(person: Person, trace: readonly Step[], policy: Policy, random: Random): Outcome[] {
  const readings = new Map(person.contacts.map((contact, index) => [contact, readContact(contact, index)]))
  const written = new Set<Contact>()
  const asked = new Map<Contact, number>()
  const outcomes: Outcome[] = []
  let here: Contact | null = null
  let sitting = noSitting
  let origin = noDraft
  let copies: Copies = noCopies
  let pasted: string | null = null
  let trusted = nobody
  let lastSent: LastSent | null = null
  let moved = false
  /** Newest first. */
  let recent = person.contacts

  const inView = (contact: Contact) => {
    const rows = recent.slice(0, assumed.rowsInView)
    return rows.includes(contact) ? rows : [contact, ...rows]
  }

  const reading = (): Reading => {
    const found = here && readings.get(here)
    if (!found) throw new Error('A trace must open a conversation first.')
    return found
  }
  const observe = (text: string) => {
    origin = observeDraft(origin, { key: reading().key, text })
    if (pasted !== null) origin = notePaste(origin, pasted)
    pasted = null
  }

  function judge(step: Outcome['step'], contact: Contact): Decision {
    if (policy === 'never') return { kind: 'allow' }
    if (policy === 'always ask') return { kind: 'card', reasons: [] }
    if (policy === 'first message only') {
      return written.has(contact) || !contact.unknown ? { kind: 'allow' } : { kind: 'card', reasons: [] }
    }
    const situation: Situation = {
      ...nothingFollowed,
      reading: reading(),
      sitting,
      now: step.at,
      writtenBefore: written.has(contact),
      ownMessageShown: written.has(contact) || !contact.unknown,
      visible: inView(contact).map((each) => ({ name: each.name, handle: null, open: each === contact })),
      openedByMovedRow: moved,
      text: step.text,
      origin,
      lastSent,
      reader: messageReader,
    }
    return decide({ mode: policy.mode, trust: trusted, off: NOTHING_OFF }, situation)
  }

  /** What kind of slip it turns out to be, by what could be seen then. */
  function kindOf({ slip, meant, at }: Outcome['step'], to: Contact): SlipKind | null {
    switch (slip) {
      case 'wrong row': {
        const between = lastSent !== null && lastSent.key !== reading().key && at - lastSent.at < BETWEEN_MS
        return between ? 'wrong row, between chats' : 'wrong row, after a pause'
      }
      case 'same name':
        return inView(to).includes(meant) ? slip : 'same name out of view'
      case 'greets other':
        if (to.group) return 'greets in a group'
        return inView(to).includes(meant) && meant.told ? slip : 'greets somebody out of view'
      default:
        return slip
    }
  }

  for (const step of trace) {
    switch (step.do) {
      case 'open':
        here = step.contact
        sitting = openConversation(sitting, reading().stay, step.at)
        moved = step.moved
        observe(step.text)
        break
      case 'hide':
        sitting = noteHidden(sitting, step.at)
        break
      case 'show':
        sitting = noteShown(sitting, step.at)
        break
      case 'copy':
        copies = noteCopy(copies, reading().key, step.text, SALT)
        break
      case 'paste':
        pasted = findCopy(copies, step.text, SALT)
        break
      case 'write':
        sitting = noteActivity(sitting, step.at)
        observe(step.text)
        break
      case 'send': {
        if (here === null) break
        const decision = judge(step, here)
        const slip = kindOf(step, here)
        outcomes.push({ step, slip, decision, trusted: isTrusted(trusted, reading(), step.at) })
        // A slip that is met is taken back: nothing is learnt from it.
        if (step.slip === null || decision.kind === 'allow') {
          written.add(here)
          lastSent = { key: reading().key, name: here.name, at: step.at }
          const sentTo = here
          recent = [here, ...recent.filter((each) => each !== sentTo)]
        }
        if (step.slip === null && decision.kind !== 'allow') {
          sitting = noteConfirmed(sitting, reading().stay ?? '', step.at)
          const times = (asked.get(here) ?? 0) + 1
          asked.set(here, times)
          const offered = typeof policy === 'object' && policy.trusts && decision.kind === 'card' && times > 2
          if (offered && random.chance(here.group ? assumed.trustsGroup : assumed.trusts)) {
            trusted = trust(trusted, reading(), assumed.trustDays, step.at, here.group)
          }
        }
        sitting = noteActivity(sitting, step.at)
        observe('')
      }
    }
  }
  return outcomes
}

function readContact({ name, handle, group }: Contact, index: number): Reading {
  const header = {
    name,
    handleText: group ? null : `@${handle}`,
    linkHandles: [],
    memberCount: group ? 5 : null,
    avatarCount: 1,
  }
  const row = { name, linkHandle: null, conversationId: group ? String(7_000 + index) : `0:1:1:${index}` }
  return readRecipient({ header, row, urlUserId: null, request: false })
}
