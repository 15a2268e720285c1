/** The messages of a chat (docs/tiktok-page.md 6). */
import { EVERY, G1S, G2S, type Seen } from './sighting.ts'

export const messageList = ['[data-e2e="dm-new-message-list"]', '[class*="DivChatMain"]'] as const
export const messageListSeen = [
  { since: '2026-04', sure: 'H', in: G2S },
  { since: '2024-03', sure: 'H', in: EVERY },
] as const satisfies Seen<typeof messageList>

export const message = [
  '[data-e2e="dm-new-chat-item"]',
  '[data-e2e="chat-item"]',
  '[class*="DivChatItemWrapper"]',
] as const
export const messageSeen = [
  { since: '2026-04', sure: 'H', in: G2S },
  { since: '2024-03', sure: 'H', in: G1S },
  { since: '2024-03', sure: 'H', in: EVERY },
] as const satisfies Seen<typeof message>

export const messageText = ['[data-e2e="dm-new-message-text"]', '[class*="PText"]'] as const
export const messageTextSeen = [
  { since: '2026-04', sure: 'M', in: G2S },
  { since: '2024-03', sure: 'H', in: EVERY },
] as const satisfies Seen<typeof messageText>

/** Laid out in reverse for one's own messages. */
export const messageActions = ['[data-area="Actions"]'] as const
export const messageActionsSeen = [{ since: '2026-01', sure: 'H', in: EVERY }] as const satisfies Seen<
  typeof messageActions
>

export const messageMenuTrigger = ['[data-e2e="dm-new-more-btn"]', '[data-area="More"]'] as const
export const messageMenuTriggerSeen = [
  { since: '2026-04', sure: 'M', in: G2S },
  { since: '2026-01', sure: 'L', in: EVERY },
] as const satisfies Seen<typeof messageMenuTrigger>

/** Stands between messages of different days. */
export const timeDivider = ['[data-e2e="dm-new-time-separator"]', '[class*="DivTimeContainer"]'] as const
export const timeDividerSeen = [
  { since: '2026-04', sure: 'M', in: G2S },
  { since: '2024-03', sure: 'H', in: EVERY },
] as const satisfies Seen<typeof timeDivider>

/** Stands in every message, and holds something only when it could not be sent. */
export const sendProblem = ['[data-e2e="dm-warning"]', '[class*="DivSendFailTip"]'] as const
export const sendProblemSeen = [
  { since: '2024-03', sure: 'H', in: EVERY },
  { since: '2026-04', sure: 'M', in: [] },
] as const satisfies Seen<typeof sendProblem>

/** Opens the choice of reactions, or is one. */
export const reaction = ['[data-area="Reaction"]'] as const
export const reactionSeen = [{ since: '2026-01', sure: 'M', in: EVERY }] as const satisfies Seen<
  typeof reaction
>

/** A reaction that stands at a message already. */
export const reactionShown = [
  '[data-e2e="dm-new-reaction-display"]',
  '[class*="DivReactionContainer"]',
] as const
export const reactionShownSeen = [
  { since: '2026-04', sure: 'L', in: G2S, undrawn: true },
  { since: '2024-03', sure: 'L', in: EVERY, undrawn: true },
] as const satisfies Seen<typeof reactionShown>
