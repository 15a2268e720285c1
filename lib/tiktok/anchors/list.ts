/** The list of chats (docs/tiktok-page.md 4). */
import { EVERY, G1S, G2S, type Seen } from './sighting.ts'

export const row = [
  '[data-e2e="dm-new-conversation-item"]',
  '[data-e2e="chat-list-item"]',
  '[class*="DivConversationListContainer"] [class*="DivItemWrapper"]',
] as const
export const rowSeen = [
  { since: '2026-04', sure: 'H', in: G2S },
  { since: '2024-03', sure: 'H', in: G1S },
  { since: '2024-03', sure: 'H', in: EVERY },
] as const satisfies Seen<typeof row>

export const rowSelected = ['[aria-selected="true"]'] as const
export const rowSelectedSeen = [{ since: '2026-04', sure: 'H', in: G2S }] as const satisfies Seen<
  typeof rowSelected
>

export const rowName = [
  '[data-e2e="dm-new-conversation-nickname"]',
  '[class*="PInfoNickname"]',
  '[class*="SpanNicknameText"]',
] as const
export const rowNameSeen = [
  { since: '2026-04', sure: 'H', in: G2S },
  { since: '2024-03', sure: 'H', in: ['G1', 'G1b', 'G2', 'BS'] },
  { since: '2026-04', sure: 'H', in: ['G2-flyout'] },
] as const satisfies Seen<typeof rowName>

/** The name alone, inside what holds the name and more beside it. */
export const nameAlone = ['[class*="SpanNicknameText"]'] as const
export const nameAloneSeen = [{ since: '2026-04', sure: 'M', in: ['G2-flyout'] }] as const satisfies Seen<
  typeof nameAlone
>

/** The row itself, or something around it. */
export const rowConversation = ['[data-conv-id]', '[data-conversation-id]'] as const
export const rowConversationSeen = [
  { since: '2026-04', sure: 'H', in: ['G2', 'G2-flyout'] },
  { since: '2026-04', sure: 'M', in: ['BS'] },
] as const satisfies Seen<typeof rowConversation>

/** When a chat's last message was sent, in the list. */
export const rowTime = ['[class*="SpanInfoTime"]'] as const
export const rowTimeSeen = [{ since: '2024-03', sure: 'H', in: EVERY }] as const satisfies Seen<
  typeof rowTime
>

export const rowMenuTrigger = [
  '[data-e2e="more-action-icon"]',
  '[data-e2e="conversation-more-action"]',
] as const
export const rowMenuTriggerSeen = [
  { since: '2024-03', sure: 'H', in: G1S },
  { since: '2026-04', sure: 'L', in: G2S },
] as const satisfies Seen<typeof rowMenuTrigger>
