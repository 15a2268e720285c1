/** The box a message is written in, and the bar it stands in. */
import { EVERY, G2S, type Seen } from './sighting.ts'

/** The box a message is written in; only inside a `composerArea`. */
export const editable = [
  '.public-DraftEditor-content[contenteditable="true"]',
  '[contenteditable="true"][role="textbox"]',
  '[contenteditable]:not([contenteditable="false"]), textarea',
] as const
export const editableSeen = [
  { since: '2024-03', sure: 'H', in: EVERY },
  { since: '2024-03', sure: 'H', in: EVERY },
  { since: '2026-11', sure: 'assumed', in: EVERY },
] as const satisfies Seen<typeof editable>

/** What marks a box as a DM composer wherever it stands, also beside a LIVE room. */
export const composerArea = [
  '[data-e2e="message-input-area"]',
  '[data-e2e="dm-new-input-editor"]',
  '[data-e2e="dm-new-chat-bottom"]',
  '[data-e2e="dm-new-chatbox"]',
] as const
export const composerAreaSeen = [
  { since: '2024-03', sure: 'H', in: EVERY },
  { since: '2026-04', sure: 'H', in: G2S },
  { since: '2026-08', sure: 'M', in: G2S },
  { since: '2026-04', sure: 'H', in: G2S },
] as const satisfies Seen<typeof composerArea>

/** The box around the text as a person sees it. */
export const composerBox = ['[data-e2e="message-input-area"]', '[class*="DivOutlineReceiver"]'] as const
export const composerBoxSeen = [
  { since: '2024-03', sure: 'H', in: EVERY },
  { since: '2024-03', sure: 'M', in: EVERY },
] as const satisfies Seen<typeof composerBox>

/** Weaker marks, believed everywhere but on LIVE pages, whose chat may share a class label. */
export const composerAreaByLabel = [
  '[class*="DivChatBottom"]',
  '[class*="DivChatBox"]',
  '#main-content-messages',
] as const
export const composerAreaByLabelSeen = [
  { since: '2024-03', sure: 'H', in: EVERY },
  { since: '2024-03', sure: 'H', in: EVERY },
  { since: '2024-03', sure: 'H', in: ['G1', 'G1b', 'G2', 'BS'] },
] as const satisfies Seen<typeof composerAreaByLabel>

/** Boxes that are not DMs even where they stand inside something that looks like one. */
export const notDm = [
  '[data-e2e="comment-input"]',
  '[class*="DivCommentFooter"]',
  '[data-e2e="search-box"], [type="search"], [role="search"]',
  '[role="dialog"], .TUXModal-overlay',
] as const
export const notDmSeen = [
  { since: '2024-12', sure: 'H', in: EVERY },
  { since: '2024-12', sure: 'M', in: EVERY },
  { since: '2024-03', sure: 'assumed', in: EVERY },
  { since: '2026-11', sure: 'assumed', in: EVERY },
] as const satisfies Seen<typeof notDm>

/** The bar that holds composer and send icon. */
export const chatBottom = ['[data-e2e="dm-new-chat-bottom"]', '[class*="DivChatBottom"]'] as const
export const chatBottomSeen = [
  { since: '2026-08', sure: 'M', in: G2S },
  { since: '2024-03', sure: 'H', in: EVERY },
] as const satisfies Seen<typeof chatBottom>

export const emojiPanel = ['#emoji-suggestion-container'] as const
export const emojiPanelSeen = [
  { since: '2024-03', sure: 'M', in: EVERY, undrawn: true },
] as const satisfies Seen<typeof emojiPanel>

/** A box that is an editor, rather than any that can be written in. */
export const editor = ['[contenteditable="true"][role="textbox"]'] as const
export const editorSeen = [{ since: '2024-03', sure: 'H', in: EVERY }] as const satisfies Seen<typeof editor>

/** One line of a draft, as Draft.js marks them. */
export const line = ['[data-block="true"]'] as const
export const lineSeen = [{ since: '2024-03', sure: 'H', in: EVERY }] as const satisfies Seen<typeof line>

/** What a draft can hold besides words. */
export const embed = ['img, video, picture'] as const
export const embedSeen = [{ since: '2026-11', sure: 'assumed', in: EVERY }] as const satisfies Seen<
  typeof embed
>

/** Boxes that search, whatever else they are. */
export const searchBox = ['input, [role="search"]'] as const
export const searchBoxSeen = [{ since: '2026-11', sure: 'assumed', in: EVERY }] as const satisfies Seen<
  typeof searchBox
>
