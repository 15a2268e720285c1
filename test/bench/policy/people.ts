/** Who is in somebody's list. */

import { peopleOf } from '../words/corpus.ts'
import { corpora } from '../words/languages.ts'
import { assumed, FIRST_NAMES, LAST_NAMES, NAME_FORMS, NAME_WORDS } from './assumptions.ts'
import type { Random } from './random.ts'

export interface Contact {
  name: string
  handle: string
  /** What friends say to them; null for a group. */
  called: string | null
  group: boolean
  /** The display name begins with what they are called. */
  told: boolean
  /** Nothing was written to them before the trace begins. */
  unknown: boolean
  /** The other half of a look-alike pair. */
  twin: Contact | null
}

export interface Person {
  kind: 'light' | 'heavy'
  /** A code of the corpora of bench:words. */
  language: string
  /** By rank: the first are written to most. */
  contacts: Contact[]
}

export function makePerson(kind: Person['kind'], count: number, random: Random, language = 'en'): Person {
  const contacts: Contact[] = []
  const taken = new Set<string>()
  while (contacts.length < count) {
    const contact = makeContact(contacts.length, random, language)
    // Nobody else is called just the same, but for case and ornaments; beyond the pool of names, numbers follow.
    const letters = lettersOf(contact.name)
    if (taken.has(letters) && random.chance(0.9)) continue
    if (taken.has(letters)) contact.name = `${contact.name} of ${contacts.length}`
    taken.add(lettersOf(contact.name))
    contacts.push(contact)
  }
  if (random.chance(assumed.lookAlikePairs)) {
    const people = contacts.filter((contact) => !contact.group)
    const one = random.pick(people)
    const other = random.pick(people.filter((each) => each !== one))
    other.name = lookAlikeOf(one.name, random)
    other.called = one.called
    other.told = one.told
    other.twin = one
    one.twin = other
  }
  return { kind, language, contacts }
}

const lettersOf = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

/** What somebody is called: by the names of the language, of which there are few, so that several share one. */
function firstName(random: Random, language: string): string {
  const corpus = corpora[language]
  const local = language !== 'en' && corpus !== undefined && random.chance(assumed.localNames)
  return local ? random.pick(peopleOf(corpus)).called : random.pick(FIRST_NAMES)
}

function makeContact(index: number, random: Random, language: string): Contact {
  const group = random.chance(assumed.groups)
  const first = firstName(random, language)
  const last = random.pick(LAST_NAMES)
  const form = random.weighted(NAME_FORMS)
  const tells = form !== 'word' || random.chance(assumed.handleTells)
  const names = {
    first: random.chance(0.3) ? first.toLowerCase() : first,
    full: `${first} ${last}`,
    dressed: random.pick([
      `${first} 🌸`,
      `✨${first}✨`,
      `${first.toLowerCase()}.${last.toLowerCase()}`,
      `${first} ♡ ${last}`,
    ]),
    word: random.pick(NAME_WORDS).replace('{n}', String(Math.floor(random.next() * 1e9))),
  }
  return {
    name: group
      ? `${random.pick(['Trip', 'Team', 'Class', 'Family', 'Flat'])} ${last} ${index}`
      : names[form],
    handle: tells ? `${first}.${last}${index}`.toLowerCase() : `user${index}`,
    called: group ? null : first,
    group,
    told: !group && form !== 'word',
    unknown: random.chance(assumed.unknown),
    twin: null,
  }
}

function lookAlikeOf(name: string, random: Random): string {
  switch (random.weighted(assumed.lookAlikeForms)) {
    case 'same':
      return name
    case 'dressed':
      return random.pick([
        `${name} 💫`,
        name.toUpperCase(),
        name.replace('a', 'а'),
        `.${name}.`,
        name.replace('l', 'I'),
      ])
    case 'letter': {
      const at = 1 + Math.floor(random.next() * Math.max(name.length - 1, 1))
      return name.slice(0, at) + random.pick(['a', 'n', 'e']) + name.slice(at + (random.chance(0.5) ? 1 : 0))
    }
  }
}
