import type { Signal } from './signal.ts'

/**
 * Header, selected row and profile links name different people (lib/core/people/recipient.ts compares them). The `?u=` of the
 * address is left out: it names the chat the page was opened with, not always the open one (docs/tiktok-page.md 2).
 */
export const sourcesDisagree: Signal<'sources-disagree'> = {
  name: 'sources-disagree',
  tier: 'S',
  standing: false,
  tells: 'person',
  silences: ['unreadable'],
  fires: ({ reading }) => reading.disagreement !== null,
  about: ({ reading }) => reading.disagreement?.names[0] ?? null,
}
