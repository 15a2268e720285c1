/** The open chat: who it is with (docs/tiktok-page.md 5). */
import { CHAT_BOX, CHAT_BOX_LABEL, CHATS_ID } from './shared.ts'
import { EVERY, G1S, G2S, type Seen } from './sighting.ts'

/** One conversation: header, messages, composer. */
export const chatBox = [CHAT_BOX, CHAT_BOX_LABEL, CHATS_ID] as const
export const chatBoxSeen = [
  { since: '2026-04', sure: 'H', in: G2S },
  { since: '2024-03', sure: 'H', in: EVERY },
  { since: '2024-03', sure: 'H', in: ['G1', 'G1b', 'G2', 'BS'] },
] as const satisfies Seen<typeof chatBox>

export const header = ['[class*="DivChatHeader"]'] as const
export const headerSeen = [{ since: '2024-03', sure: 'H', in: EVERY }] as const satisfies Seen<typeof header>

export const headerName = ['[data-e2e="dm-new-chat-nickname"]', '[data-e2e="chat-nickname"]'] as const
export const headerNameSeen = [
  { since: '2026-04', sure: 'H', in: G2S },
  { since: '2024-03', sure: 'H', in: G1S },
] as const satisfies Seen<typeof headerName>

export const headerHandle = ['[data-e2e="chat-uniqueid"]'] as const
export const headerHandleSeen = [{ since: '2024-03', sure: 'H', in: EVERY }] as const satisfies Seen<
  typeof headerHandle
>

export const headerAvatar = ['[data-e2e="top-chat-avatar"] img'] as const
export const headerAvatarSeen = [{ since: '2024-03', sure: 'M', in: EVERY }] as const satisfies Seen<
  typeof headerAvatar
>

export const profileLink = ['a[href*="/@"]', 'a[href*="/%40"]'] as const
export const profileLinkSeen = [
  { since: '2024-03', sure: 'M', in: EVERY },
  { since: '2026-11', sure: 'assumed', in: [] },
] as const satisfies Seen<typeof profileLink>

/** The reference knows only that a count "may appear"; where it stands is ours. */
export const memberCount = ['[data-e2e*="member-count"]', '[class*="MemberCount"]'] as const
export const memberCountSeen = [
  { since: '2026-11', sure: 'assumed', in: [] },
  { since: '2026-11', sure: 'assumed', in: EVERY },
] as const satisfies Seen<typeof memberCount>

export const requestBox = ['[class*="DivStrangerBox"]'] as const
export const requestBoxSeen = [{ since: '2024-03', sure: 'H', in: EVERY }] as const satisfies Seen<
  typeof requestBox
>

export const requestAction = ['[class*="DivStrangerBox"] [class*="DivOperation"] [class*="DivItem"]'] as const
export const requestActionSeen = [{ since: '2024-03', sure: 'H', in: EVERY }] as const satisfies Seen<
  typeof requestAction
>
