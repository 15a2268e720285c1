/** Counts what is caught and what is stopped falsely. No Node here: it runs inside both browsers. */
import { readRecipient } from '../../../lib/core/people/recipient.ts'
import { messageReader } from '../../../lib/core/signals/of-message.ts'
import {
  nothingFollowed,
  type Situation,
  type VisibleConversation,
} from '../../../lib/core/signals/signal.ts'
import { type Corpus, fill, linesOf, peopleOf, type Somebody } from './corpus.ts'
import { corpora } from './languages.ts'
import { NAMED_BY_WORDS } from './word-names.ts'

/** Of so many cases, so many as it should be; and the others, for the one who looks for the fault. */
export interface Count {
  asked: number
  good: number
  bad: string[]
}

export interface Measured {
  language: string
  /** A greeting and the name; the name at the start, with a mark; the name at the end: caught. */
  greets: Count
  starts: Count
  ends: Count
  /** Lines of this language that speak to nobody, each beside every display name of all sixteen: let through. */
  innocent: Count
  /** Caught, and let through. */
  secrets: Count
  harmless: Count
}

const row = (name: string): VisibleConversation => ({ name, handle: null, open: false })

function situationOf(text: string, to: string, visible: readonly VisibleConversation[]): Situation {
  const header = { name: to, handleText: '@q.7z', linkHandles: [], memberCount: null, avatarCount: 1 }
  return {
    ...nothingFollowed,
    reading: readRecipient({ header, row: null, urlUserId: null, request: false }),
    sitting: {
      stay: null,
      confirmed: null,
      lastActivity: 0,
      hiddenSince: null,
    } as unknown as Situation['sitting'],
    now: 1_000_000,
    writtenBefore: true,
    ownMessageShown: true,
    visible: [{ name: to, handle: null, open: true }, ...visible],
    reader: messageReader,
    text,
  }
}

const everybody: readonly string[] = [
  ...new Set([
    ...Object.values(corpora).flatMap((corpus) => peopleOf(corpus).map(({ shown }) => shown)),
    ...NAMED_BY_WORDS,
  ]),
]

const greeted = (situation: Situation) => messageReader['greets-someone-else'].about?.(situation) ?? null

/** Every template for every person of the language, written to the next one of them. */
function caught(templates: string, people: readonly Somebody[]): Count {
  const count: Count = { asked: 0, good: 0, bad: [] }
  const words = NAMED_BY_WORDS.map(row)
  for (const template of linesOf(templates)) {
    people.forEach(({ called, shown }, at) => {
      const to = people[(at + 1) % people.length]?.shown ?? ''
      const others = people.filter((each) => each.shown !== to).map((each) => row(each.shown))
      const text = fill(template, called)
      const named = greeted(situationOf(text, to, [...words, ...others]))
      count.asked++
      if (named === shown || people.some((each) => each.called === called && each.shown === named))
        count.good++
      else count.bad.push(`${text} (${shown}${named === null ? '' : `, not ${named}`})`)
    })
  }
  return count
}

/** Each pair of a line and a display name is a case. */
function letThrough(lines: string, people: readonly Somebody[]): Count {
  const count: Count = { asked: 0, good: 0, bad: [] }
  for (const line of linesOf(lines)) {
    const texts = line.includes('{') ? people.map(({ called }) => fill(line, called)) : [line]
    for (const text of texts) {
      let rows = everybody.map(row)
      count.asked += rows.length
      count.good += rows.length
      for (;;) {
        const named = greeted(situationOf(text, 'Zuzana Vlková', rows))
        if (named === null) break
        count.good--
        count.bad.push(`${text} <- ${named}`)
        rows = rows.filter(({ name }) => name !== named)
      }
    }
  }
  return count
}

function secretly(lines: string, expected: boolean): Count {
  const count: Count = { asked: 0, good: 0, bad: [] }
  for (const text of linesOf(lines)) {
    const kind = messageReader['payment-or-secret'].about?.(situationOf(text, 'Zuzana Vlková', [])) ?? null
    count.asked++
    if ((kind !== null) === expected) count.good++
    else count.bad.push(kind === null ? text : `${text} <- ${kind}`)
  }
  return count
}

function measureOne(language: string, corpus: Corpus): Measured {
  const people = peopleOf(corpus)
  return {
    language,
    greets: caught(corpus.greets, people),
    starts: caught(corpus.starts, people),
    ends: caught(corpus.ends, people),
    innocent: letThrough(corpus.innocent, people),
    secrets: secretly(corpus.secrets, true),
    harmless: secretly(corpus.harmless, false),
  }
}

export const measureAll = (only: readonly string[] = []): Measured[] =>
  Object.entries(corpora)
    .filter(([language]) => only.length === 0 || only.includes(language))
    .map(([language, corpus]) => measureOne(language, corpus))
