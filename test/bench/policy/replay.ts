/** Replays a trace through the real decision core, as the guard would follow it. */
import { type Copies, findCopy, noCopies, noteCopy } from '../../../lib/core/copies.ts'
import { type AskMode, type Decision, decide } from '../../../lib/core/decide.ts'
import { noDraft, notePaste, observeDraft } from '../../../lib/core/draft-origin.ts'
import { type Reading, readRecipient } from '../../../lib/core/recipient.ts'
import { type LastSent, nothingFollowed, type Situation } from '../../../lib/core/signals/signal.ts'
import {
  noSitting,
  noteActivity,
  noteConfirmed,
  noteHidden,
  noteShown,
  openConversation,
} from '../../../lib/core/sitting.ts'
import { isTrusted, nobody, trust } from '../../../lib/core/trust.ts'
import { assumed } from './assumptions.ts'
import type { Contact, Person } from './people.ts'
import type { Random } from './random.ts'
import type { Step } from './trace.ts'

export type Policy = { mode: AskMode; trusts: boolean } | 'always ask' | 'first message only' | 'never'

export interface Outcome {
  step: Extract<Step, { do: 'send' }>
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
      visible: person.contacts.map((each) => ({ name: each.name, handle: null, open: each === contact })),
      text: step.text,
      origin,
      lastSent,
    }
    return decide({ mode: policy.mode, trust: trusted, off: NOTHING_OFF }, situation)
  }

  for (const step of trace) {
    switch (step.do) {
      case 'open':
        here = step.contact
        sitting = openConversation(sitting, reading().stay, step.at)
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
        outcomes.push({ step, decision, trusted: isTrusted(trusted, reading(), step.at) })
        // A slip that is met is taken back: nothing is learnt from it.
        if (step.slip === null || decision.kind === 'allow') {
          written.add(here)
          lastSent = { key: reading().key, name: here.name, at: step.at }
        }
        if (step.slip === null && decision.kind !== 'allow') {
          sitting = noteConfirmed(sitting, reading().stay ?? '', step.at)
          const times = (asked.get(here) ?? 0) + 1
          asked.set(here, times)
          const may =
            typeof policy === 'object' &&
            policy.trusts &&
            decision.kind === 'card' &&
            times > 2 &&
            !here.group
          if (may && random.chance(assumed.trusts))
            trusted = trust(trusted, reading(), assumed.trustDays, step.at)
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
