/** Traces: what one person does in their messages, step by step, with what is true about each send. */
import type { SignalName } from '../../../lib/core/signals/signal.ts'
import { assumed, type SlipKind, users } from './assumptions.ts'
import type { Contact, Person } from './people.ts'
import type { Random } from './random.ts'
import { greeting, innocentNumber, longText, onlyGreeting, plain, secret, speakingOf } from './words.ts'

export type Step =
  | { do: 'open'; at: number; contact: Contact /** What the composer holds then. */; text: string }
  | { do: 'hide' | 'show'; at: number }
  | { do: 'write'; at: number; text: string }
  | { do: 'copy' | 'paste'; at: number; text: string }
  | { do: 'send'; at: number; text: string; slip: SlipKind | null; truth: ReadonlySet<SignalName> }

const DAY_S = 16 * 3600

/**
 * Everything `person` does, in order; times in ms.
 * @param slips for each message; 0 for what it costs, because every slip also adds a return to the right chat
 */
export function makeTrace(person: Person, random: Random, slips: number): Step[] {
  const { daily, perVisit, interleaved } = users[person.kind]
  const steps: Step[] = []
  let now = Date.UTC(2026, 0, 1)

  const pass = (seconds: number) => {
    now += seconds * 1000
  }
  const anyone = (...but: Contact[]): Contact => {
    for (;;) {
      const found = person.contacts[random.byRank(person.contacts.length, assumed.zipf)]
      if (found !== undefined && !but.includes(found)) return found
    }
  }
  const open = (contact: Contact, text = '') => steps.push({ do: 'open', at: now, contact, text })
  const send = (to: Contact, text: string, slip: SlipKind | null, ...truth: SignalName[]) => {
    steps.push({ do: 'write', at: now, text })
    pass(1)
    const all = to.twin === null ? truth : [...truth, 'look-alike' as const]
    steps.push({ do: 'send', at: now, text, slip, truth: new Set(all) })
  }
  const wait = ({ median, sigma }: { median: number; sigma: number }) => pass(random.logNormal(median, sigma))
  const openingFor = (contact: Contact): [string, boolean] => {
    if (contact.called !== null && random.chance(assumed.greetsByName)) {
      return [greeting(contact.called, random), true]
    }
    return [random.chance(assumed.greetsOnly) ? onlyGreeting(random) : plain(random), false]
  }

  function visit(contact: Contact, messages: number): void {
    open(contact)
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
      if (random.chance(slips)) {
        slip(random.weighted(assumed.slipKinds), contact)
        open(contact)
        wait(assumed.firstMessage)
      }
    }
    if (random.chance(assumed.leavesDraft)) steps.push({ do: 'write', at: now, text: longText(random) })
  }

  function message(contact: Contact, first: boolean): void {
    const other = anyone(contact)
    if (random.chance(assumed.secrets)) send(contact, secret(random), null, 'payment-or-secret')
    else if (random.chance(assumed.numbers)) send(contact, innocentNumber(random), null)
    else if (random.chance(assumed.pasteFromOutside)) paste(contact, longText(random))
    else if (random.chance(assumed.pasteFromOtherChat)) copyAcross(other, contact, null)
    else if (other.called !== null && random.chance(assumed.speaksOfOther)) {
      send(contact, speakingOf(other.called, random), null)
    } else send(contact, first ? openingFor(contact)[0] : plain(random), null)
  }

  function paste(to: Contact, text: string, slip: SlipKind | null = null, ...truth: SignalName[]): void {
    steps.push({ do: 'paste', at: now, text })
    send(to, text, slip, ...truth)
  }

  function copyAcross(from: Contact, to: Contact, slip: SlipKind | null): void {
    const text = longText(random)
    open(from)
    pass(3)
    steps.push({ do: 'copy', at: now, text })
    open(to)
    wait(assumed.firstMessage)
    paste(to, text, slip, 'copied-elsewhere')
  }

  /** Makes one slip, from a visit to `here`. The wrong chat is as likely as its rank, like any other. */
  function slip(kind: keyof typeof assumed.slipKinds, here: Contact): void {
    const meant = anyone(here)
    const wrong = anyone(here, meant)
    pass(20)
    switch (kind) {
      case 'wrong row':
      case 'row moved': {
        open(wrong)
        wait(kind === 'wrong row' ? assumed.firstMessage : assumed.movedRow)
        const [text, byName] = openingFor(meant)
        if (byName) send(wrong, text, kind, 'greets-someone-else')
        else send(wrong, text, kind)
        break
      }
      case 'same name': {
        const pair = person.contacts.find((each) => each.twin !== null && each !== here && each.twin !== here)
        if (!pair?.twin) break
        const [right, other] = random.chance(0.5) ? [pair, pair.twin] : [pair.twin, pair]
        open(other)
        wait(assumed.firstMessage)
        send(other, openingFor(right)[0], kind)
        break
      }
      case 'draft carried over': {
        const text = random.chance(0.5) ? longText(random) : plain(random)
        open(meant)
        wait(assumed.firstMessage)
        steps.push({ do: 'write', at: now, text })
        pass(random.logNormal(8, 1))
        open(wrong, text)
        wait(assumed.movedRow)
        send(wrong, text, kind, 'recipient-changed')
        break
      }
      case 'paste to wrong chat':
        copyAcross(anyone(here, wrong), wrong, kind)
        break
      case 'greets other':
        // A name that this recipient bears too tells nothing, and neither does one in a group.
        if (meant.called !== null && meant.called !== here.called) {
          const seen = here.group ? 'greets in a group' : kind
          send(here, greeting(meant.called, random), seen, 'greets-someone-else')
        }
        break
      case 'in the head':
        send(here, plain(random), kind)
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
