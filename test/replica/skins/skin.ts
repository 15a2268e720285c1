/**
 * What a generation of TikTok's page looks like, as data (docs/tiktok-page.md 1): a generation is a file in this folder
 * and a line in skins.ts. The components ask the skin for everything that TikTok names, so they are the same for all.
 */

/** The elements of TikTok's page that the replica draws, by what they are for. */
export type PartName =
  // Around the chats
  | ('sideNav' | 'drawer' | 'messageDrawer' | 'main' | 'navLayout' | 'navMessages' | 'expand')
  // The list of chats
  | ('list' | 'requestGroup' | 'requestInfo' | 'listContent' | 'listScroller')
  | ('row' | 'rowFace' | 'rowText' | 'rowName' | 'rowLine' | 'rowExtract' | 'rowTime' | 'rowMenu')
  // The open chat
  | ('chatBox' | 'noChat' | 'header' | 'headerFace' | 'headerName' | 'headerHandle' | 'memberCount')
  | ('requestBox' | 'requestActions' | 'requestAction')
  | ('messageList' | 'timeDivider' | 'message' | 'messageFace' | 'bubble' | 'messageText' | 'reactionShown')
  | ('messageActions' | 'messageMenu' | 'reply' | 'reaction' | 'warning' | 'warningSign')
  // The composer
  | ('chatBottom' | 'quote' | 'media' | 'photo' | 'inputArea' | 'inputEditor' | 'emoji' | 'sendIcon')
  | ('extras' | 'panelButton' | 'panel' | 'stickerCell' | 'gifCell' | 'voice' | 'greetings' | 'greeting')
  // Over the page
  | ('menu' | 'menuItem' | 'overlay' | 'dialog' | 'mediaPreview')
  // What is no direct message
  | (
      | 'comments'
      | 'commentFooter'
      | 'commentInput'
      | 'commentPost'
      | 'liveBottom'
      | 'feedItem'
      | 'shareControl'
    )
  | ('profileName' | 'profileHandle' | 'profileMessage' | 'searchBox' | 'searchField')

/** How an element is made. */
export interface Part {
  /** `div` when left out. */
  tag?:
    | 'a'
    | 'article'
    | 'aside'
    | 'button'
    | 'h1'
    | 'h2'
    | 'form'
    | 'input'
    | 'label'
    | 'main'
    | 'p'
    | 'section'
    | 'span'
    | 'svg'
  /** The label at the end of its class, as `DivChatBox`. */
  label?: string
  /** A class that is written as it stands, without hash or build. */
  plainClass?: string
  e2e?: string
  /** What else tells it, by React's names: role, `data-area`, `id`, ... */
  attributes?: { readonly [name: string]: string | number | boolean }
}

export interface Skin {
  /** What a class begins with, up to its label; `hash` is invented for each label. */
  classPrefix(hash: string): string
  parts: Readonly<Record<PartName, Part>>
  /** The row of the open chat: its label, and what says so besides. */
  openRow: { label: string; attribute: 'aria-selected' | null }
  /** What names a row's conversation, and where; null: nothing does. */
  conversation: {
    attribute: 'data-conv-id' | 'data-conversation-id'
    stands: 'on the row' | 'around the row'
  } | null
  /** The id of a row by its place in the list, from 0. */
  rowId(index: number): string
  /** Where the chats are: on a page of their own, in a panel over any page, or in Business Suite's frame. */
  chats: 'page' | 'panel' | 'frame'
}

/** The same parts under other `data-e2e`. @param names of those that changed, or are new to them */
export const renamed = (
  parts: Skin['parts'],
  names: { readonly [Name in PartName]?: string },
): Record<PartName, Part> =>
  Object.fromEntries(
    Object.entries(parts).map(([name, part]) => {
      const e2e = names[name as PartName] ?? part.e2e
      return [name, e2e === undefined ? part : { ...part, e2e }]
    }),
  ) as Record<PartName, Part>
