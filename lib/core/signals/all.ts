/**
 * Every signal, in the order in which their reasons are shown: stops first, nearest to proof before the rest. A card
 * shows the first, a stop all.
 *
 * Add a signal: 1. a module beside this file that says everything about it (`Signal` in signal.ts); 2. a line here; 3. its
 * words: `reason.<name>` in words/en.json, `.unnamed` beside it where it tells of a person, with a case in
 * lib/words/question.ts, and the label and description of its switch under `settings`; then `npm run words`; 4. its default
 * in lib/settings/fields.ts. It does not compile without the last two. Its rows, those that fire and those that must not, go to
 * test/core/signals. One that reads the words of the message is also named in `ReadSignal` and of-message.ts, and its line here
 * is `read(...)`. test/core/signals/add-a-signal.test.ts follows all this.
 */
import { betweenChats } from './between-chats.ts'
import { copiedElsewhere } from './copied-elsewhere.ts'
import { firstEver } from './first-ever.ts'
import { group } from './group.ts'
import { justSwitched } from './just-switched.ts'
import { lateHours } from './late-hours.ts'
import { longSilence } from './long-silence.ts'
import { lookAlike } from './look-alike.ts'
import { recipientChanged } from './recipient-changed.ts'
import { request } from './request.ts'
import { rowMoved } from './row-moved.ts'
import { several } from './several.ts'
import type { ReadSignal, Signal } from './signal.ts'
import { sourcesDisagree } from './sources-disagree.ts'
import { unreadable } from './unreadable.ts'

/** One of the reader's. Silent while it is not here: then the decision asks, whatever the message says (decide.ts). */
function read<Name extends ReadSignal>(name: Name, tells: Signal['tells']): Signal<Name> {
  return {
    name,
    tier: 'S',
    standing: false,
    tells,
    fires: (situation) => situation.reader?.[name].fires(situation) ?? false,
    about: (situation) => situation.reader?.[name].about?.(situation) ?? null,
  }
}

export const signals = [
  sourcesDisagree,
  recipientChanged,
  copiedElsewhere,
  read('greets-someone-else', 'person'),
  lookAlike,
  read('payment-or-secret', 'secret'),
  unreadable,
  request,
  firstEver,
  several,
  group,
  rowMoved,
  justSwitched,
  betweenChats,
  longSilence,
  lateHours,
] satisfies readonly Signal[]

/** lib/words/question.ts has a sentence for each, lib/settings/fields.ts a switch. */
export type SignalName = (typeof signals)[number]['name']
