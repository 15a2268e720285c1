/**
 * Every signal, in the order in which their reasons are shown: stops first, nearest to proof before the rest. A card
 * shows the first, a stop all.
 *
 * Add a signal: 1. a module beside this file with its name in signal.ts; 2. a line here, and where it reads the words of the
 * message, in of-message.ts; 3. its sentence in words/en.json and lib/words/question.ts, and its switch in
 * lib/settings/fields.ts (neither compiles without); 4. rows that fire and
 * rows that must not in test/core/signals.
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
import type { MessageReader, Signal } from './signal.ts'
import { sourcesDisagree } from './sources-disagree.ts'
import { unreadable } from './unreadable.ts'

/** One of the reader's. Silent while it is not here: then the decision asks, whatever the message says (decide.ts). */
function read(name: keyof MessageReader): Signal {
  return {
    name,
    tier: 'S',
    standing: false,
    fires: (situation) => situation.reader?.[name].fires(situation) ?? false,
    about: (situation) => situation.reader?.[name].about?.(situation) ?? null,
  }
}

export const signals: readonly Signal[] = [
  sourcesDisagree,
  recipientChanged,
  copiedElsewhere,
  read('greets-someone-else'),
  lookAlike,
  read('payment-or-secret'),
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
]
