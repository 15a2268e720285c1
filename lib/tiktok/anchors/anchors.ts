/**
 * Every selector of TikTok's page, once. Nothing else in the project may name an element of that page.
 *
 * TikTok changed: five steps
 * 1. Build the new markup in the replica (test/replica) as a generation or variant; mark what is assumed.
 * 2. ADD a candidate below, never overwrite one: old and new pages are served side by side for months. Say behind it
 *    since when it has been seen (year-month), how sure we are, and which generations it fits. These are comments, so
 *    that a page without a composer does not pay for them; a test reads them all the same.
 * 3. Order: first the candidate that says most and is least likely to match anything else. `find` takes the first
 *    that is there; `closest` and `matches` take any.
 * 4. `npm run test:unit` fails while an anchor has no row in the replica; add the row.
 * 5. `npm test`, then say in the README if something can no longer be guarded.
 *
 * Each is an export of its own, so that a script carries only the ones it uses.
 *
 * Confidence: H five or more independent sources or a saved page; M two to four; L one; assumed: ours.
 */
/** The box a message is written in; only inside a `composerArea`. */
export const editable = [
  '.public-DraftEditor-content[contenteditable="true"]', // 2024-03 H: G1 G1b G2
  '[contenteditable="true"][role="textbox"]', // 2024-03 H: G1 G1b G2
  '[contenteditable]:not([contenteditable="false"]), textarea', // 2026-11 assumed: none yet
]

/** What marks a box as a DM composer wherever it stands, also beside a LIVE room. */
export const composerArea = [
  '[data-e2e="message-input-area"]', // 2024-03 H: G1 G1b G2
  '[data-e2e="dm-new-input-editor"]', // 2026-04 H: G2
  '[data-e2e="dm-new-chat-bottom"]', // 2026-08 M: G2
  '[data-e2e="dm-new-chatbox"]', // 2026-04 H: G2
]

/** The box around the text as a person sees it. */
export const composerBox = [
  '[data-e2e="message-input-area"]', // 2024-03 H: G1 G1b G2
  '[class*="DivOutlineReceiver"]', // 2024-03 M: G1 G1b G2
]

/** Weaker marks, believed everywhere but on LIVE pages, whose chat may share a class label. */
export const composerAreaByLabel = [
  '[class*="DivChatBottom"]', // 2024-03 H: G1 G1b G2
  '[class*="DivChatBox"]', // 2024-03 H: G1 G1b G2
  '#main-content-messages', // 2024-03 H: G1 G1b G2
]

/** Boxes that are not DMs even where they stand inside something that looks like one. */
export const notDm = [
  '[data-e2e="comment-input"]', // 2024-12 H: all
  '[class*="DivCommentFooter"]', // 2024-12 M: all
  '[data-e2e="search-box"], [type="search"], [role="search"]', // 2024-03 assumed: all
  '[role="dialog"], .TUXModal-overlay', // 2026-11 assumed: all
]

/** The bar that holds composer and send icon. */
export const chatBottom = [
  '[data-e2e="dm-new-chat-bottom"]', // 2026-08 M: G2
  '[class*="DivChatBottom"]', // 2024-03 H: G1 G1b G2
]

/** One conversation: header, messages, composer. */
export const chatBox = [
  '[data-e2e="dm-new-chatbox"]', // 2026-04 H: G2
  '[class*="DivChatBox"]', // 2024-03 H: G1 G1b G2
  '#main-content-messages', // 2024-03 H: G1 G1b G2
]

export const sendControl = [
  '[data-e2e="dm-new-send-btn"]', // 2026-04 H: G2
  '[data-e2e="message-send"]', // 2024-03 H: G1 G1b
  '[class*="StyledSendButton"]', // 2024-03 H: G1 G1b
]

/** Only inside a `chatBottom`: the label alone could be anything. */
export const sendControlByLabel = [
  'svg[aria-label="Send"]', // 2026-08 L: G2
]

/** What stands in the bar and sends nothing. */
export const harmlessControl = [
  '[class*="DivEmojiButton"]', // 2024-03 H: G1 G1b G2
  '[data-e2e="dm-new-emoji-btn"]', // 2026-04 M: G2
  '[class*="DivPhotoIconContainer"]', // 2024-03 M: G1 G1b
  'label[class*="LabelMedia"]', // 2024-03 M: G1 G1b
  '[data-e2e="dm-new-media-btn"]', // 2026-04 L: G2
]

/** Anything in the bar that can be pressed: believed to send only when no known send control is there. */
export const unknownControl = [
  'svg[role="button"], button, [role="button"]', // 2026-11 assumed: none yet
  'svg', // 2026-11 assumed: none yet
]

export const header = [
  '[class*="DivChatHeader"]', // 2024-03 H: G1 G1b G2
]

export const headerName = [
  '[data-e2e="dm-new-chat-nickname"]', // 2026-04 H: G2
  '[data-e2e="chat-nickname"]', // 2024-03 H: G1 G1b
]

export const headerHandle = [
  '[data-e2e="chat-uniqueid"]', // 2024-03 H: G1 G1b G2
]

export const headerAvatar = [
  '[data-e2e="top-chat-avatar"] img', // 2024-03 M: G1 G1b G2
]

export const profileLink = [
  'a[href*="/@"]', // 2024-03 M: G1 G1b G2
  'a[href*="/%40"]', // 2026-11 assumed: none yet
]

/** The reference knows only that a count "may appear"; where it stands is ours. */
export const memberCount = [
  '[data-e2e*="member-count"]', // 2026-11 assumed: none yet
  '[class*="MemberCount"]', // 2026-11 assumed: none yet
]

export const row = [
  '[data-e2e="dm-new-conversation-item"]', // 2026-04 H: G2
  '[data-e2e="chat-list-item"]', // 2024-03 H: G1 G1b
  '[class*="DivConversationListContainer"] [class*="DivItemWrapper"]', // 2024-03 H: G1 G1b G2
]

export const rowSelected = [
  '[aria-selected="true"]', // 2026-04 L: G1 G2
]

export const rowName = [
  '[data-e2e="dm-new-conversation-nickname"]', // 2026-04 H: G2
  '[class*="PInfoNickname"]', // 2024-03 H: G1 G1b G2
  '[class*="SpanNicknameText"]', // 2026-04 H: G2
]

/** The name alone, inside what holds the name and more beside it. */
export const nameAlone = [
  '[class*="SpanNicknameText"]', // 2026-04 M: G2
]

/** The row itself, or something around it. */
export const rowConversation = [
  '[data-conv-id]', // 2026-04 M: G2
  '[data-conversation-id]', // 2026-04 M: G2
]

/** When a chat's last message was sent, in the list. */
export const rowTime = [
  '[class*="SpanInfoTime"]', // 2024-03 H: G1 G1b G2
]
/** Stands between messages of different days. */
export const timeDivider = [
  '[data-e2e="dm-new-time-separator"]', // 2026-04 M: G2
  '[class*="DivTimeContainer"]', // 2024-03 H: G1 G1b G2
]
export const requestBox = [
  '[class*="DivStrangerBox"]', // 2024-03 H: G1 G1b G2
]

export const requestAction = [
  '[class*="DivStrangerBox"] [class*="DivOperation"] [class*="DivItem"]', // 2024-03 H: G1 G1b G2
]

export const message = [
  '[data-e2e="dm-new-chat-item"]', // 2026-04 H: G2
  '[data-e2e="chat-item"]', // 2024-03 H: G1 G1b
  '[class*="DivChatItemWrapper"]', // 2024-03 H: G1 G1b G2
]

export const messageText = [
  '[data-e2e="dm-new-message-text"]', // 2026-04 M: G2
  '[class*="PText"]', // 2024-03 H: G1 G1b G2
]

export const messageList = [
  '[data-e2e="dm-new-message-list"]', // 2026-04 H: G2
  '[class*="DivChatMain"]', // 2024-03 H: G1 G1b G2
]

/** Laid out in reverse for one's own messages. */
export const messageActions = [
  '[data-area="Actions"]', // 2026-01 M: G1 G1b G2
]

export const messageMenuTrigger = [
  '[data-e2e="dm-new-more-btn"]', // 2026-04 M: G2
  '[data-area="More"]', // 2026-01 L: G1 G1b
]

export const rowMenuTrigger = [
  '[data-e2e="more-action-icon"]', // 2024-03 H: G0 G1 G1b
  '[data-e2e="conversation-more-action"]', // 2026-04 L: G2
]

/** Entries of a menu or buttons of a dialog; told apart by their words. */
export const menuEntry = [
  'p', // 2024-03 M: G1 G1b
  '[role="menuitem"], [role="button"], button', // 2026-11 assumed: none yet
]

/** Entries that delete by the look of their markup, for labels nobody knows. */
export const deleteShape = [
  '[data-e2e*="delete" i], [class*="Delete"]', // 2026-11 assumed: none yet
]

/** Popups that menus open in, where they do not open inside the row or message. */
export const popup = [
  '[class*="DivActionPopup"]', // 2026-11 assumed: G1 G1b G2
  '[role="menu"], [class*="Popover"], [class*="Popup"]', // 2026-11 assumed: none yet
]

/** Dialogs and sheets. The overlay is reported; what stands for a dialog in it is a guess. */
export const dialog = [
  '[role="dialog"], [role="alertdialog"], dialog, [aria-modal="true"]', // 2026-11 assumed: all
  '.TUXModal-overlay', // 2025-07 M: all
]

/**
 * Dialogs that send no message, whatever their buttons are called: signing in and up, codes, reports, feedback, gifts and
 * the like. By their own marks, or by a field that no message has. Only believed where nothing says that it shares.
 */
export const otherDialog = [
  '#loginContainer, [class*="LoginModal"], [data-e2e*="login" i]', // 2026-09 H: all
  '[data-e2e="send-code-button"]', // 2026-09 H: all
  'input:is([type="password"], [type="tel"], [type="email"], [type="number"], [autocomplete="one-time-code"]), select', // 2026-11 assumed: all
  ':is([class*="Login"], [class*="Signup"], [class*="SignUp"], [class*="Verif"], [class*="Captcha"], [class*="Report"], [class*="Feedback"], [class*="Gift"], [class*="Poll"], [class*="Cookie"], [class*="Upload"], [class*="Newsletter"], [class*="Survey"])', // 2026-11 assumed: all
  ':is([data-e2e*="signup" i], [data-e2e*="verif" i], [data-e2e*="captcha" i], [data-e2e*="report" i], [data-e2e*="feedback" i], [data-e2e*="gift" i], [data-e2e*="poll" i], [data-e2e*="upload" i])', // 2026-11 assumed: all
  'tiktok-cookie-banner', // 2025-07 M: all
]

/** What a dialog calls itself; told by its words. */
export const dialogTitle = [
  'h1, h2, h3, [role="heading"], [class*="Title"]', // 2026-11 assumed: all
]

/** A tab is a place to look, never somebody to send to. */
export const tab = [
  '[role="tab"]', // 2025-07 H: all
]

/** A dialog that shares something says so itself: a button or count inside it that says "share" opens another. */
export const shareMark = [
  '[data-e2e*="share"], [class*="Share"]', // 2026-11 assumed: all
]

/** Draws instead of saying: the sign of a message that failed, or of a button without words. */
export const drawn = [
  'svg, img', // 2024-03 H: all
]

/** What shows that a choice is a person, rather than an option of a form. */
export const personSign = [
  'img, picture, a[href*="/@"], [class*="Avatar"]', // 2026-11 assumed: all
]

/** Opens the share sheet. */
export const shareControl = [
  '[data-e2e="share-icon"]', // 2023-03 M: all
  '[data-e2e*="share"]', // 2026-11 assumed: all
]

/** Someone who can be chosen in a share sheet (docs/tiktok-page.md 10: no markup is known). */
export const choice = [
  '[role="checkbox"], [role="option"], [role="switch"], [aria-checked], [aria-selected], [aria-pressed]', // 2026-11 assumed: all
  'input[type="checkbox"], input[type="radio"]', // 2026-11 assumed: all
]

export const chosen = [
  '[aria-checked="true"], [aria-selected="true"], [aria-pressed="true"]', // 2026-11 assumed: all
  'input:checked', // 2026-11 assumed: all
]

/** The whole row around a choice. */
export const choiceRow = [
  'li, label, [role="option"], [role="checkbox"], [role="listitem"], [role="row"]', // 2026-11 assumed: all
  '[class*="Item"]', // 2026-11 assumed: none yet
]

/** What is about to be sent, shown in the "Send media" dialog. */
export const preview = [
  'video, canvas, img[src^="blob:"]', // 2026-11 assumed: all
]

/** Any other picture: mostly a face, so whoever it shows may be who something is sent to. */
export const picture = [
  'img:not([src^="blob:"])', // 2026-11 assumed: all
]

/** Fields to write in that search and send nothing. */
export const searchField = [
  '[type="search"], [role="search"], [role="searchbox"], [data-e2e*="search" i], [class*="Search"]', // 2026-11 assumed: all
]

export const noteField = [
  'textarea, [contenteditable]:not([contenteditable="false"]), input:not([type]), input[type="text"]', // 2026-11 assumed: all
]

export const pressable = [
  'button, [role="button"], input[type="submit"]', // 2026-11 assumed: all
  'svg[tabindex]', // 2026-11 assumed: none yet
]

/** Stands in every message, and holds something only when it could not be sent. */
export const sendProblem = [
  '[data-e2e="dm-warning"]', // 2024-03 H: G1 G1b G2
  '[class*="DivSendFailTip"]', // 2026-04 M: none yet
]

/** Opens the choice of reactions, or is one. */
export const reaction = [
  '[data-area="Reaction"]', // 2026-01 M: G1 G1b G2
]

/** A reaction that stands at a message already. */
export const reactionShown = [
  '[data-e2e="dm-new-reaction-display"]', // 2026-04 L: G2
  '[class*="DivReactionContainer"]', // 2024-03 L: G1 G1b G2
]

export const emojiPanel = [
  '#emoji-suggestion-container', // 2024-03 M: G1 G1b G2
]

/** Things in a chat that are pressed and send nothing, besides `harmlessControl`. */
export const harmlessInChat = [
  'a[href], [aria-haspopup], [aria-expanded], [aria-controls], input, textarea, [contenteditable]', // 2026-11 assumed: all
  '[data-area="Reply"], [data-area="More"]', // 2026-01 L: G1 G1b G2
  '[data-testid="dm-new-drawer-expand-btn"]', // 2026-08 L: G2
  '[data-e2e="nav-messages"], [data-e2e="top-dm-icon"]', // 2024-03 H: all
]
