import type { RiskSignal } from './situation.ts'

/**
 * Header, selected row and profile links name different people (lib/core/recipient.ts compares them). The `?u=` of the
 * address is left out: it names the chat the page was opened with, not always the open one (DOM reference, section 2).
 */
export const sourcesDisagree: RiskSignal = {
  name: 'sources-disagree',
  tier: 'stop',
  standing: false,
  fires: ({ reading: { recipient } }) => recipient.kind === 'unreadable' && recipient.missing === 'agreement',
}
