/**
 * Every selector of TikTok's page, once. Nothing else in the project may name an element of that page.
 *
 * TikTok changed: five steps
 * 1. Build the new markup in the replica (test/replica) as a generation or variant; mark what is assumed.
 * 2. ADD a candidate below, never overwrite one: old and new pages are served side by side for months. Say which
 *    generations it fits, since when it has been seen (year-month), and how sure we are.
 * 3. Order: first the candidate that says most and is least likely to match anything else. `find` takes the first
 *    that is there; `closest` and `matches` take any.
 * 4. `npm run test:unit` fails while an anchor has no row in the replica; add the row.
 * 5. `npm test`, then say in the README if something can no longer be guarded.
 *
 * Confidence: H five or more independent sources or a saved page; M two to four; L one; assumed: ours.
 */
export interface Candidate {
  selector: string
  generations: string
  seen: string
  confidence: 'H' | 'M' | 'L' | 'assumed'
}

const candidate = (
  selector: string,
  generations: string,
  seen: string,
  confidence: Candidate['confidence'],
): Candidate => ({ selector, generations, seen, confidence })

export const anchors = {
  /** The box a message is written in; only inside a `composerArea`. */
  editable: [
    candidate('.public-DraftEditor-content[contenteditable="true"]', 'G1 G1b G2', '2024-03', 'H'),
    candidate('[contenteditable="true"][role="textbox"]', 'G1 G1b G2', '2024-03', 'H'),
    candidate('[contenteditable]:not([contenteditable="false"]), textarea', 'none yet', '2026-11', 'assumed'),
  ],
  /** What marks a box as a DM composer wherever it stands, also beside a LIVE room. */
  composerArea: [
    candidate('[data-e2e="message-input-area"]', 'G1 G1b G2', '2024-03', 'H'),
    candidate('[data-e2e="dm-new-input-editor"]', 'G2', '2026-04', 'H'),
    candidate('[data-e2e="dm-new-chat-bottom"]', 'G2', '2026-08', 'M'),
    candidate('[data-e2e="dm-new-chatbox"]', 'G2', '2026-04', 'H'),
  ],
  /** Weaker marks, believed everywhere but on LIVE pages, whose chat may share a class label. */
  composerAreaByLabel: [
    candidate('[class*="DivChatBottom"]', 'G1 G1b G2', '2024-03', 'H'),
    candidate('[class*="DivChatBox"]', 'G1 G1b G2', '2024-03', 'H'),
    candidate('#main-content-messages', 'G1 G1b G2', '2024-03', 'H'),
  ],
  /** Boxes that are not DMs even where they stand inside something that looks like one. */
  notDm: [
    candidate('[data-e2e="comment-input"]', 'all', '2024-12', 'H'),
    candidate('[class*="DivCommentFooter"]', 'all', '2024-12', 'M'),
    candidate('[data-e2e="search-box"], [type="search"], [role="search"]', 'all', '2024-03', 'assumed'),
  ],
  /** The bar that holds composer and send icon. */
  chatBottom: [
    candidate('[data-e2e="dm-new-chat-bottom"]', 'G2', '2026-08', 'M'),
    candidate('[class*="DivChatBottom"]', 'G1 G1b G2', '2024-03', 'H'),
  ],
  /** One conversation: header, messages, composer. */
  chatBox: [
    candidate('[data-e2e="dm-new-chatbox"]', 'G2', '2026-04', 'H'),
    candidate('[class*="DivChatBox"]', 'G1 G1b G2', '2024-03', 'H'),
    candidate('#main-content-messages', 'G1 G1b G2', '2024-03', 'H'),
  ],
  sendControl: [
    candidate('[data-e2e="dm-new-send-btn"]', 'G2', '2026-04', 'H'),
    candidate('[data-e2e="message-send"]', 'G1 G1b', '2024-03', 'H'),
    candidate('[class*="StyledSendButton"]', 'G1 G1b', '2024-03', 'H'),
  ],
  /** Only inside a `chatBottom`: the label alone could be anything. */
  sendControlByLabel: [candidate('svg[aria-label="Send"]', 'G2', '2026-08', 'L')],
  header: [candidate('[class*="DivChatHeader"]', 'G1 G1b G2', '2024-03', 'H')],
  headerName: [
    candidate('[data-e2e="dm-new-chat-nickname"]', 'G2', '2026-04', 'H'),
    candidate('[data-e2e="chat-nickname"]', 'G1 G1b', '2024-03', 'H'),
  ],
  headerHandle: [candidate('[data-e2e="chat-uniqueid"]', 'G1 G1b G2', '2024-03', 'H')],
  headerAvatar: [candidate('[data-e2e="top-chat-avatar"] img', 'G1 G1b G2', '2024-03', 'M')],
  profileLink: [candidate('a[href*="/@"]', 'G1 G1b G2', '2024-03', 'M')],
  /** The reference knows only that a count "may appear"; where it stands is ours. */
  memberCount: [
    candidate('[data-e2e*="member-count"]', 'none yet', '2026-11', 'assumed'),
    candidate('[class*="MemberCount"]', 'none yet', '2026-11', 'assumed'),
  ],
  row: [
    candidate('[data-e2e="dm-new-conversation-item"]', 'G2', '2026-04', 'H'),
    candidate('[data-e2e="chat-list-item"]', 'G1 G1b', '2024-03', 'H'),
    candidate(
      '[class*="DivConversationListContainer"] [class*="DivItemWrapper"]',
      'G1 G1b G2',
      '2024-03',
      'H',
    ),
  ],
  rowSelected: [candidate('[aria-selected="true"]', 'G1 G2', '2026-04', 'L')],
  rowName: [
    candidate('[data-e2e="dm-new-conversation-nickname"]', 'G2', '2026-04', 'H'),
    candidate('[class*="PInfoNickname"]', 'G1 G1b G2', '2024-03', 'H'),
    candidate('[class*="SpanNicknameText"]', 'G2', '2026-04', 'H'),
  ],
  /** The row itself, or something around it. */
  rowConversation: [
    candidate('[data-conv-id]', 'G2', '2026-04', 'M'),
    candidate('[data-conversation-id]', 'G2', '2026-04', 'M'),
  ],
  conversationList: [
    candidate('[data-e2e="dm-new-conversation-list"]', 'G2', '2026-04', 'H'),
    candidate('[class*="DivConversationListContainer"]', 'G1 G1b G2', '2024-03', 'H'),
  ],
  requestBox: [candidate('[class*="DivStrangerBox"]', 'G1 G1b G2', '2024-03', 'H')],
  requestAction: [
    candidate(
      '[class*="DivStrangerBox"] [class*="DivOperation"] [class*="DivItem"]',
      'G1 G1b G2',
      '2024-03',
      'H',
    ),
  ],
  message: [
    candidate('[data-e2e="dm-new-chat-item"]', 'G2', '2026-04', 'H'),
    candidate('[data-e2e="chat-item"]', 'G1 G1b', '2024-03', 'H'),
    candidate('[class*="DivChatItemWrapper"]', 'G1 G1b G2', '2024-03', 'H'),
  ],
  messageList: [
    candidate('[data-e2e="dm-new-message-list"]', 'G2', '2026-04', 'H'),
    candidate('[class*="DivChatMain"]', 'G1 G1b G2', '2024-03', 'H'),
  ],
  /** Laid out in reverse for one's own messages. */
  messageActions: [candidate('[data-area="Actions"]', 'G1 G1b G2', '2026-01', 'M')],
  messageMenuTrigger: [
    candidate('[data-e2e="dm-new-more-btn"]', 'G2', '2026-04', 'M'),
    candidate('[data-area="More"]', 'G1 G1b', '2026-01', 'L'),
  ],
  rowMenuTrigger: [
    candidate('[data-e2e="more-action-icon"]', 'G0 G1 G1b', '2024-03', 'H'),
    candidate('[data-e2e="conversation-more-action"]', 'G2', '2026-04', 'L'),
  ],
  /** Entries of a menu or buttons of a dialog; told apart by their words. */
  menuEntry: [
    candidate('p', 'G1 G1b', '2024-03', 'M'),
    candidate('[role="menuitem"], [role="button"], button', 'none yet', '2026-11', 'assumed'),
  ],
  /** Confirmation dialogs: their markup is unknown, their role is a guess. */
  dialog: [
    candidate('[role="dialog"], [role="alertdialog"], .TUXModal-overlay', 'none yet', '2026-11', 'assumed'),
  ],
} satisfies Record<string, readonly Candidate[]>

export type AnchorName = keyof typeof anchors
