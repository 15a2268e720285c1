/** G1, 2024-03 to 2026-04 and beside G2 since; and G1b, the same with a build in its classes. */
import type { Skin } from './skin.ts'

const button = { role: 'button', tabIndex: 0 }

export const g1: Skin = {
  chats: 'page',
  classPrefix: (hash) => `css-${hash}-`,
  conversation: null,
  openRow: { label: 'DivItemWrapperActive', attribute: null },
  // Sic.
  rowId: (index) => `more-acton-icon-${index}`,
  parts: {
    sideNav: { label: 'DivSideNavContainer' },
    drawer: { label: 'DivDrawerContainer' },
    messageDrawer: { label: 'DivMessageDrawerContainer' },
    main: { tag: 'main', attributes: { id: 'main-content-messages' } },
    navLayout: { label: 'DivFullSideNavLayout' },
    navMessages: { tag: 'a', e2e: 'nav-messages' },
    expand: { tag: 'button', attributes: { type: 'button', 'data-testid': 'dm-new-drawer-expand-btn' } },

    list: { label: 'DivConversationListContainer' },
    requestGroup: { label: 'DivRequestGroup' },
    requestInfo: { label: 'DivRequestInfo' },
    listContent: { label: 'DivListContent' },
    listScroller: { label: 'DivScrollWrapper' },
    row: { label: 'DivItemWrapper', e2e: 'chat-list-item', attributes: button },
    rowFace: { label: 'DivInfoAvatarWrapper' },
    rowText: { label: 'DivInfoTextWrapper' },
    rowName: { tag: 'p', label: 'PInfoNickname' },
    rowLine: { tag: 'p', label: 'PInfoExtractTime' },
    rowExtract: { tag: 'span', label: 'SpanInfoExtract' },
    rowTime: { tag: 'span', label: 'SpanInfoTime' },
    rowMenu: { tag: 'svg', e2e: 'more-action-icon', attributes: { role: 'button', tabIndex: -1 } },

    chatBox: { label: 'DivChatBox' },
    noChat: { label: 'DivIconContainer' },
    header: { label: 'DivChatHeader' },
    headerFace: { tag: 'span', e2e: 'top-chat-avatar' },
    headerName: { tag: 'p', e2e: 'chat-nickname' },
    headerHandle: { tag: 'p', e2e: 'chat-uniqueid' },
    // assumed: all of it
    memberCount: { tag: 'span', label: 'SpanMemberCount' },
    requestBox: { label: 'DivStrangerBox' },
    requestActions: { label: 'DivOperation' },
    requestAction: { label: 'DivItem', attributes: button },

    messageList: { label: 'DivChatMain' },
    timeDivider: { label: 'DivTimeContainer' },
    message: { label: 'DivChatItemWrapper', e2e: 'chat-item' },
    messageFace: { tag: 'a', e2e: 'chat-avatar' },
    bubble: { label: 'DivTextContainer' },
    messageText: { tag: 'p', label: 'PText' },
    reactionShown: { tag: 'span', label: 'DivReactionContainer' },
    messageActions: { attributes: { 'data-area': 'Actions' } },
    messageMenu: { attributes: { ...button, 'data-area': 'More', 'aria-haspopup': 'dialog' } },
    reply: { attributes: { ...button, 'data-area': 'Reply' } },
    reaction: { attributes: { 'data-area': 'Reaction' } },
    warning: { e2e: 'dm-warning' },
    warningSign: { tag: 'svg', label: 'StyledWarning', attributes: button },

    chatBottom: { label: 'DivChatBottom' },
    quote: { label: 'DivRefMessage' },
    media: { tag: 'label', label: 'LabelMedia' },
    photo: { label: 'DivPhotoIconContainer' },
    inputArea: { label: 'DivOutlineReceiver', e2e: 'message-input-area' },
    inputEditor: { label: 'DivInputEditor' },
    emoji: {
      label: 'DivEmojiButton',
      attributes: { ...button, 'aria-controls': 'emoji-suggestion-container' },
    },
    sendIcon: { tag: 'svg', label: 'StyledSendButton', e2e: 'message-send', attributes: button },

    // assumed: that they exist, and all of their markup
    extras: { label: 'DivExtras' },
    panelButton: {
      tag: 'button',
      label: 'ButtonPanel',
      attributes: { type: 'button', 'aria-haspopup': true },
    },
    panel: { label: 'DivStickerPanel' },
    stickerCell: { label: 'DivStickerCell', attributes: button },
    gifCell: { label: 'DivGifCell', attributes: button },
    voice: { tag: 'button', label: 'ButtonVoice', attributes: { type: 'button', 'aria-label': 'Voice' } },
    greetings: { label: 'DivGreeting' },
    greeting: { tag: 'button', label: 'ButtonGreeting', attributes: { type: 'button' } },

    // assumed: the class of a menu, and everything about a dialog but its overlay
    menu: { label: 'DivActionPopup' },
    menuItem: { label: 'DivActionItem', attributes: button },
    overlay: { plainClass: 'TUXModal-overlay' },
    dialog: { attributes: { role: 'dialog', 'aria-modal': true } },
    mediaPreview: { label: 'DivMediaPreview' },

    comments: { tag: 'section', label: 'DivCommentContainer' },
    commentFooter: { label: 'DivCommentFooter' },
    commentInput: { e2e: 'comment-input' },
    commentPost: { tag: 'button', label: 'DivPostButton', attributes: { type: 'button' } },
    // assumed: the shared label makes it a harder case than the real one may be
    liveBottom: { label: 'DivChatBottom' },
    feedItem: { tag: 'article', e2e: 'recommend-list-item' },
    shareControl: { tag: 'button', e2e: 'share-icon', attributes: { type: 'button' } },
    profileName: { tag: 'h1', e2e: 'user-title' },
    profileHandle: { tag: 'h2', e2e: 'user-subtitle' },
    profileMessage: { tag: 'button', e2e: 'message-button', attributes: { type: 'button' } },
    searchBox: { tag: 'form', e2e: 'search-box' },
    searchField: { tag: 'input', e2e: 'search-user-input', attributes: { type: 'search' } },
  },
}

export const g1b: Skin = { ...g1, classPrefix: (hash) => `css-${hash}-5e6d46e3--` }
