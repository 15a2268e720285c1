/** Traces: what one person does in their messages, step by step, with what is true about each send. */
import type { SignalName } from '../../../lib/core/signals/all.ts'
import { assumed, type Planned, users } from './assumptions.ts'
import type { Contact, Person } from './people.ts'
import type { Random } from './random.ts'
import { speechIn } from './words.ts'

export type Step =
  | {
      do: 'open'
      at: number
      contact: Contact
      /** What the composer holds then. */
      text: string
      /** The row had come to lie there within the last second. */
      moved: boolean
    }
  | { do: 'hide' | 'show'; at: number }
  | { do: 'write'; at: number; text: string }
  | { do: 'copy' | 'paste'; at: number; text: string }
  | {
      do: 'send'
      at: number
      text: string
      slip: Planned | null
      /** Whom it is meant for. */
      meant: Contact
      /** Signals that would be right to fire. */
      truth: ReadonlySet<SignalName>
    }

const DAY_S = 16 * 3600

const { slipKinds } = assumed
const part = <K extends Planned>(...kinds: K[]) =>
  Object.fromEntries(kinds.map((kind): [K, number] => [kind, slipKinds[kind]])) as Record<K, number>
const OPENING_KINDS = part('wrong row', 'row moved', 'same name', 'left open')
const DURING_KINDS = part('draft carried over', 'paste to wrong chat', 'greets other', 'in the head')
const sum = (shares: object) => Object.values(shares).reduce((all: number, share: number) => all + share, 0)
const AT_OPENING = sum(OPENING_KINDS) / sum(slipKinds)

/**
 * Everything `person` does, in order; times in ms.
 * @param slips for each message; 0 for what it costs, because every slip also adds a return to the right chat
 */
export function makeTrace(person: Person, random: Random, slips: number): Step[] {
  const { daily, perVisit, interleaved } = users[person.kind]
  const { greeting, innocentNumber, longText, onlyGreeting, plain, secret, speakingOf } = speechIn(
    person.language,
  )
  const steps: Step[] = []
  let now = Date.UTC(2026, 0, 1)

  const pass = (seconds: number) => {
    now += seconds * 1000
  }
  const pair = person.contacts.find((each) => each.twin !== null)
  const twins = () => (pair?.twin ? [pair, pair.twin] : [])
  const anyone = (...but: Contact[]): Contact => {
    for (;;) {
      const found = person.contacts[random.byRank(person.contacts.length, assumed.zipf)]
      if (found !== undefined && !but.includes(found)) return found
    }
  }
  const open = (contact: Contact, text = '', moved = false) =>
    steps.push({ do: 'open', at: now, contact, text, moved })
  const send = (to: Contact, text: string, slip: Planned | null, meant: Contact, ...truth: SignalName[]) => {
    steps.push({ do: 'write', at: now, text })
    pass(1)
    const all = to.twin === null ? truth : [...truth, 'look-alike' as const]
    steps.push({ do: 'send', at: now, text, slip, meant, truth: new Set(all) })
  }
  const wait = ({ median, sigma }: { median: number; sigma: number }) => pass(random.logNormal(median, sigma))
  const openingFor = (contact: Contact): [string, boolean] => {
    if (contact.called !== null && random.chance(assumed.greetsByName)) {
      return [greeting(contact.called, random), true]
    }
    return [random.chance(assumed.greetsOnly) ? onlyGreeting(random) : plain(random), false]
  }

  let before: Contact | null = null

  function visit(contact: Contact, messages: number): void {
    if (random.chance(slips * messages * AT_OPENING)) slipAtOpening(contact)
    open(contact, '', random.chance(assumed.movedAnyway))
    wait(assumed.firstMessage)
    for (let count = 0; count < messages; count++) {
      if (count > 0) wait(assumed.nextMessage)
      if (random.chance(assumed.tabSwitch.chance)) {
        steps.push({ do: 'hide', at: now })
        wait(assumed.tabSwitch)
        steps.push({ do: 'show', at: now })
        pass(random.logNormal(4, 1))
      }
      message(contact, count === 0)
      if (random.chance(slips * (1 - AT_OPENING))) {
        slipDuring(contact)
        open(contact)
        wait(assumed.firstMessage)
      }
    }
    before = contact
    if (random.chance(assumed.leavesDraft)) steps.push({ do: 'write', at: now, text: longText(random) })
  }

  function message(contact: Contact, first: boolean): void {
    const other = anyone(contact)
    if (random.chance(assumed.secrets)) send(contact, secret(random), null, contact, 'payment-or-secret')
    else if (random.chance(assumed.numbers)) send(contact, innocentNumber(random), null, contact)
    else if (random.chance(assumed.pasteFromOutside)) paste(contact, longText(random))
    else if (random.chance(assumed.pasteFromOtherChat)) copyAcross(other, contact, null, contact)
    else if (other.called !== null && random.chance(assumed.speaksOfOther)) {
      send(contact, speakingOf(other.called, random), null, contact)
    } else send(contact, first ? openingFor(contact)[0] : plain(random), null, contact)
  }

  function paste(
    to: Contact,
    text: string,
    slip: Planned | null = null,
    meant = to,
    ...truth: SignalName[]
  ): void {
    steps.push({ do: 'paste', at: now, text })
    send(to, text, slip, meant, ...truth)
  }

  function copyAcross(from: Contact, to: Contact, slip: Planned | null, meant: Contact): void {
    const text = longText(random)
    open(from)
    pass(3)
    steps.push({ do: 'copy', at: now, text })
    open(to)
    wait(assumed.firstMessage)
    paste(to, text, slip, meant, 'copied-elsewhere')
  }

  /** A slip where a visit to `meant` would begin. The wrong chat is as likely as its rank, like any other. */
  function slipAtOpening(meant: Contact): void {
    const kind = random.weighted(OPENING_KINDS)
    let wrong = anyone(meant)
    if (kind === 'same name') {
      if (meant.twin === null && !pair) return
      const [right, other] = meant.twin
        ? [meant, meant.twin]
        : random.chance(0.5)
          ? twins()
          : twins().toReversed()
      if (!right || !other) return
      wrong = other
      meant = right
    }
    if (kind === 'left open') {
      if (before === null || before === meant) return
      wrong = before
      pass(5)
    } else {
      open(wrong, '', kind === 'row moved')
      wait(kind === 'row moved' ? assumed.movedRow : assumed.firstMessage)
    }
    const [text, byName] = openingFor(meant)
    if (byName) send(wrong, text, kind, meant, 'greets-someone-else')
    else send(wrong, text, kind, meant)
    pass(20)
  }

  /** A slip in the middle of a visit to `here`. */
  function slipDuring(here: Contact): void {
    const kind = random.weighted(DURING_KINDS)
    const meant = anyone(here)
    const wrong = anyone(here, meant)
    pass(20)
    switch (kind) {
      case 'draft carried over': {
        const text = random.chance(0.5) ? longText(random) : plain(random)
        open(meant)
        wait(assumed.firstMessage)
        steps.push({ do: 'write', at: now, text })
        pass(random.logNormal(8, 1))
        open(wrong, text)
        wait(assumed.movedRow)
        send(wrong, text, kind, meant, 'recipient-changed')
        break
      }
      case 'paste to wrong chat':
        copyAcross(anyone(here, wrong), wrong, kind, meant)
        break
      case 'greets other':
        // A name that this recipient bears too tells nothing.
        if (meant.called !== null && meant.called !== here.called) {
          send(here, greeting(meant.called, random), kind, meant, 'greets-someone-else')
        }
        break
      case 'in the head':
        send(here, plain(random), kind, meant)
    }
  }

  for (let visits = (assumed.days * daily) / perVisit; visits > 0; visits--) {
    const contact = anyone()
    const messages = random.geometric(perVisit)
    if (messages > 1 && random.chance(interleaved)) {
      const early = Math.ceil(messages / 2)
      visit(contact, early)
      visit(anyone(contact), random.geometric(perVisit / 2))
      visit(contact, messages - early)
    } else visit(contact, messages)
    pass((DAY_S * perVisit * -Math.log(1 - random.next())) / daily)
  }
  return steps
}
