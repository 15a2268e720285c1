/** The box a message is written in, and the bar it stands in. */
import { BOTTOM, BOTTOM_LABEL, CHAT_BOX, CHAT_BOX_LABEL, CHATS_ID, INPUT_AREA } from './shared.ts'
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

/** The bar that holds composer and send icon. */
export const chatBottom = [BOTTOM, BOTTOM_LABEL] as const
export const chatBottomSeen = [
  { since: '2026-08', sure: 'M', in: G2S },
  { since: '2024-03', sure: 'H', in: EVERY },
] as const satisfies Seen<typeof chatBottom>

/** What marks a box as a DM composer wherever it stands, also beside a LIVE room. */
export const composerArea = [INPUT_AREA, '[data-e2e="dm-new-input-editor"]', BOTTOM, CHAT_BOX] as const
export const composerAreaSeen = [
  { since: '2024-03', sure: 'H', in: EVERY },
  { since: '2026-04', sure: 'H', in: G2S },
  { since: '2026-08', sure: 'M', in: G2S },
  { since: '2026-04', sure: 'H', in: G2S },
] as const satisfies Seen<typeof composerArea>

/** The box around the text as a person sees it. */
export const composerBox = [INPUT_AREA, '[class*="DivOutlineReceiver"]'] as const
export const composerBoxSeen = [
  { since: '2024-03', sure: 'H', in: EVERY },
  { since: '2024-03', sure: 'M', in: EVERY },
] as const satisfies Seen<typeof composerBox>

/** Weaker marks, believed everywhere but on LIVE pages, whose chat may share a class label. */
export const composerAreaByLabel = [BOTTOM_LABEL, CHAT_BOX_LABEL, CHATS_ID] as const
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
