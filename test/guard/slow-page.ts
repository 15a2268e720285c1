/**
 * A page and a person without a browser, around the real effects: a chat whose messages leave at once and show it late, or
 * never. It counts what was delivered, and with what right.
 */
import { readRecipient } from '../../lib/core/people/recipient.ts'
import type { SendSnapshot } from '../../lib/core/send/verify.ts'
import { createEffects } from '../../lib/guard/send/effect.ts'
import type { SendSite } from '../../lib/page/sends.ts'

export interface PageHabits {
  /** It takes sends that no person made. */
  takesScripts: boolean
  /** Milliseconds until the message stands in the chat, and until the box is emptied; null for never. */
  showsAfter: number | null
  clearsAfter: number | null
  tellsOwn: boolean
}

export type Who = 'mia' | 'bob'

/** What one text was allowed and what became of it, until the box was empty: then it is another message. */
interface Tally {
  /** Sends that were confirmed, or let through by the rules as the first of this text. */
  rights: number
  /** More of them, that nobody was asked about. */
  repeats: number
  delivered: number
}

const header = { linkHandles: [], memberCount: null, avatarCount: 1 }
const readingOf = (who: Who) =>
  readRecipient({
    header: { ...header, name: who, handleText: `@${who}` },
    row: null,
    urlUserId: null,
    request: false,
  })

/** @param confirmed the name was met in this sitting: then the ordinary rules let everything through */
export function openSlowPage(habits: PageHabits, confirmed: boolean) {
  const lifetime = new AbortController()
  const drafts: Record<Who, string> = { mia: '', bob: '' }
  const threads: Record<Who, string[]> = { mia: [], bob: [] }
  const tallies = new Map<string, Tally>()
  const said: string[] = []
  let open: Who = 'mia'
  let box = {} as HTMLElement
  const written: Record<Who, number> = { mia: 0, bob: 0 }
  const met = new Set<Who>(confirmed ? ['mia', 'bob'] : [])

  const site = (): SendSite => ({ path: 'enter', box, control: null, transfer: null })
  const take = (send: SendSite): SendSnapshot | null =>
    send.box === box
      ? { reading: readingOf(open), draft: { text: drafts[open], embeds: 0 }, box: send.box }
      : null
  const effects = createEffects(
    {
      page: {
        readProgress: () => '',
        countSent: (_send, { text }) => threads[open].filter((each) => each === text).length,
        tellsOwn: () => habits.tellsOwn,
        fieldOf: () => box,
        isThere: (send) => send.box === box,
      },
      take,
      isAsking: () => false,
      say: (saying) => void said.push(saying?.kind ?? ''),
      sent: () => {},
      time: () => Date.now(),
    },
    lifetime.signal,
  )

  function tally(): Tally {
    const key = `${open} ${written[open]} ${drafts[open]}`
    const known = tallies.get(key) ?? { rights: 0, repeats: 0, delivered: 0 }
    tallies.set(key, known)
    return known
  }

  function put(who: Who, text: string): void {
    drafts[who] = text
    if (text === '') written[who] += 1
  }

  /** The page's own code hears Enter. */
  function hear(trusted: boolean): void {
    const [to, text] = [open, drafts[open]]
    if (!trusted && !habits.takesScripts) return
    tally().delivered += 1
    const { showsAfter, clearsAfter } = habits
    if (showsAfter !== null) setTimeout(() => threads[to].push(text), showsAfter)
    if (clearsAfter === null) return
    setTimeout(() => {
      if (drafts[to] === text) put(to, '')
    }, clearsAfter)
  }

  /** The person is asked, and says yes. */
  function confirm(snapshot: SendSnapshot): void {
    met.add(open)
    tally().rights += 1
    const before = effects.before(site(), snapshot)
    effects.forget(snapshot)
    hear(false)
    effects.replayed(site(), snapshot, before, true)
  }

  return {
    tallies,
    said,
    draft: () => drafts[open],
    write(text: string) {
      put(open, text)
      effects.look()
    },
    show(who: Who) {
      open = who
      effects.look()
    },
    rebuild() {
      box = {} as HTMLElement
    },
    /** @returns what became of it */
    press(trusted: boolean, saysYes = true): 'nothing' | 'held' | 'asked' | 'passed' {
      effects.look()
      const snapshot = take(site())
      if (drafts[open] === '' || snapshot === null) return 'nothing'
      const ruling = effects.rule(site(), snapshot, { type: 'keydown', isTrusted: trusted } as Event)
      if (ruling === 'hold') {
        effects.held(snapshot)
        return 'held'
      }
      if (ruling === 'ask' || (ruling === 'free' && !met.has(open))) {
        if (saysYes) confirm(snapshot)
        return 'asked'
      }
      const counted = tally()
      if (counted.rights > 0) counted.repeats += 1
      else counted.rights += 1
      effects.passing(site(), snapshot)
      effects.passed(site(), snapshot)
      hear(trusted)
      return 'passed'
    },
    close: () => lifetime.abort(),
  }
}
