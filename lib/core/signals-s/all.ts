/**
 * Every risk signal, in the order in which their reasons are shown: first what is nearest to proof.
 *
 * Add one: 1. a module beside this file with its name in situation.ts; 2. a line here; 3. its sentence in
 * components/texts.ts; 4. rows that fire and rows that must not in test/core/risk/signals.test.ts.
 */
import { copiedElsewhere } from './copied-elsewhere.ts'
import { greetsSomeoneElse } from './greets-someone-else.ts'
import { lateHours } from './late-hours.ts'
import { longSilence } from './long-silence.ts'
import { lookAlike } from './look-alike.ts'
import { paymentOrSecret } from './payment-or-secret.ts'
import { recipientChanged } from './recipient-changed.ts'
import type { RiskSignal } from './situation.ts'
import { sourcesDisagree } from './sources-disagree.ts'

export const riskSignals: readonly RiskSignal[] = [
  sourcesDisagree,
  recipientChanged,
  copiedElsewhere,
  greetsSomeoneElse,
  lookAlike,
  paymentOrSecret,
  longSilence,
  lateHours,
]
