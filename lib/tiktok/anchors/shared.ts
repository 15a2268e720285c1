/** Candidates that stand in several anchors, once: every page of TikTok pays for each. */
export const CHAT_BOX = '[data-e2e="dm-new-chatbox"]'
export const CHAT_BOX_LABEL = '[class*="DivChatBox"]'
export const CHATS_ID = '#main-content-messages'
export const BOTTOM = '[data-e2e="dm-new-chat-bottom"]'
export const BOTTOM_LABEL = '[class*="DivChatBottom"]'
export const INPUT_AREA = '[data-e2e="message-input-area"]'
