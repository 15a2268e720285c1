/** What one event of a gesture gets. PURE. Apart from verdict.ts, because the sentry pays for every line in every frame. */
import type { Verdict } from './verdict.ts'
import type { SendSnapshot } from './verify.ts'

/** `let` and `held` come without a judgement: it concerns nobody, or a question or a send is under way already. */
export type Ruled =
  | Verdict
  | { readonly kind: 'let' }
  | { readonly kind: 'held'; readonly snapshot: SendSnapshot | null }

export const passes = ({ kind }: Ruled): boolean => kind === 'pass' || kind === 'let'
