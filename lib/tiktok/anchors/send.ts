/** What sends, what may send, and what stands beside it and sends nothing. */
import { EVERY, G1S, G2S, type Seen } from './sighting.ts'

export const sendControl = [
  '[data-e2e="dm-new-send-btn"]',
  '[data-e2e="message-send"]',
  '[class*="StyledSendButton"]',
] as const
export const sendControlSeen = [
  { since: '2026-04', sure: 'H', in: G2S },
  { since: '2024-03', sure: 'H', in: G1S },
  { since: '2024-03', sure: 'H', in: EVERY },
] as const satisfies Seen<typeof sendControl>

/** Only inside a `chatBottom`: the label alone could be anything. */
export const sendControlByLabel = ['svg[aria-label="Send"]'] as const
export const sendControlByLabelSeen = [
  { since: '2026-08', sure: 'M', in: G2S, undrawn: true },
] as const satisfies Seen<typeof sendControlByLabel>

/** What stands in the bar and sends nothing. */
export const harmlessControl = [
  '[class*="DivEmojiButton"]',
  '[data-e2e="dm-new-emoji-btn"]',
  '[class*="DivPhotoIconContainer"]',
  'label[class*="LabelMedia"]',
  '[data-e2e="dm-new-media-btn"]',
] as const
export const harmlessControlSeen = [
  { since: '2024-03', sure: 'H', in: EVERY },
  { since: '2026-04', sure: 'M', in: G2S },
  { since: '2024-03', sure: 'M', in: EVERY },
  { since: '2024-03', sure: 'M', in: EVERY },
  { since: '2026-04', sure: 'L', in: G2S },
] as const satisfies Seen<typeof harmlessControl>

/** Anything in the bar that can be pressed: believed to send only when no known send control is there. */
export const unknownControl = ['svg[role="button"], button, [role="button"]', 'svg'] as const
export const unknownControlSeen = [
  { since: '2026-11', sure: 'assumed', in: EVERY },
  { since: '2026-11', sure: 'assumed', in: EVERY },
] as const satisfies Seen<typeof unknownControl>

export const pressable = ['button, [role="button"], input[type="submit"]', 'svg[tabindex]'] as const
export const pressableSeen = [
  { since: '2026-11', sure: 'assumed', in: EVERY },
  { since: '2026-11', sure: 'assumed', in: EVERY },
] as const satisfies Seen<typeof pressable>

/** Things in a chat that are pressed and send nothing, besides `harmlessControl`. */
export const harmlessInChat = [
  'a[href], [aria-haspopup], [aria-expanded], [aria-controls], input, textarea, [contenteditable]',
  '[data-area="Reply"], [data-area="More"]',
  '[data-testid="dm-new-drawer-expand-btn"]',
  '[data-e2e="nav-messages"], [data-e2e="top-dm-icon"]',
] as const
export const harmlessInChatSeen = [
  { since: '2026-11', sure: 'assumed', in: EVERY },
  { since: '2026-01', sure: 'L', in: EVERY },
  { since: '2026-08', sure: 'L', in: ['G2-flyout'] },
  { since: '2024-03', sure: 'H', in: EVERY },
] as const satisfies Seen<typeof harmlessInChat>

/** Draws instead of saying: the sign of a message that failed, or of a button without words. */
export const drawn = ['svg, img'] as const
export const drawnSeen = [{ since: '2024-03', sure: 'H', in: EVERY }] as const satisfies Seen<typeof drawn>

/** What may be pressed though nothing says so, outside the messages. */
export const unmarkedPressable = ['img, li'] as const
export const unmarkedPressableSeen = [
  { since: '2026-11', sure: 'assumed', in: EVERY },
] as const satisfies Seen<typeof unmarkedPressable>

export const link = ['a[href]'] as const
export const linkSeen = [{ since: '2024-03', sure: 'H', in: EVERY }] as const satisfies Seen<typeof link>

/** A control that does nothing now. */
export const switchedOff = [':disabled, [aria-disabled="true"]'] as const
export const switchedOffSeen = [
  { since: '2026-11', sure: 'assumed', in: EVERY, undrawn: true },
] as const satisfies Seen<typeof switchedOff>
