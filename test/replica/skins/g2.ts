/** G2, from 2026-04 on: other `data-e2e`, the labels of G1. Its flyout, and itself inside Business Suite's frame. */
import { g1 } from './g1.ts'
import { renamed, type Skin } from './skin.ts'

export const g2: Skin = {
  ...g1,
  classPrefix: (hash) => `css-${hash}-7937d88b--`,
  conversation: { attribute: 'data-conv-id', stands: 'on the row' },
  openRow: { label: 'DivItemWrapperActive', attribute: 'aria-selected' },
  parts: renamed(g1.parts, {
    list: 'dm-new-conversation-list',
    row: 'dm-new-conversation-item',
    rowFace: 'dm-new-conversation-avatar',
    rowName: 'dm-new-conversation-nickname',
    rowMenu: 'conversation-more-action',
    chatBox: 'dm-new-chatbox',
    headerName: 'dm-new-chat-nickname',
    messageList: 'dm-new-message-list',
    timeDivider: 'dm-new-time-separator',
    message: 'dm-new-chat-item',
    messageText: 'dm-new-message-text',
    reactionShown: 'dm-new-reaction-display',
    messageMenu: 'dm-new-more-btn',
    chatBottom: 'dm-new-chat-bottom',
    photo: 'dm-new-media-btn',
    inputEditor: 'dm-new-input-editor',
    emoji: 'dm-new-emoji-btn',
    sendIcon: 'dm-new-send-btn',
  }),
}

/** The entry "Messages" is a button that opens a panel; the name of a row has been seen in this form too. */
export const g2Flyout: Skin = {
  ...g2,
  chats: 'panel',
  parts: {
    ...g2.parts,
    navMessages: { ...g2.parts.navMessages, tag: 'button', attributes: { type: 'button' } },
    rowName: { ...g2.parts.rowName, tag: 'span', label: 'SpanNicknameText2' },
  },
}

/** The messages of a business account: the conversation is named on something around the row. */
export const bs: Skin = {
  ...g2,
  chats: 'frame',
  conversation: { attribute: 'data-conversation-id', stands: 'around the row' },
}
