/** The replica's control panel, `window.top.replica`: how tests look at the page and shake it. */
export type DeliveryPath =
  | 'enter'
  | 'icon'
  | 'icon-key'
  | 'files'
  | 'media'
  | 'share'
  | 'resend'
  | 'sticker'
  | 'gif'
  | 'greeting'
  | 'voice'
  | 'reaction'

export interface Delivery {
  n: number
  /** Handle, `group:<id>`, or `id:<id>` where no handle is known. */
  to: string
  toName: string
  content: string
  path: DeliveryPath
  trusted: boolean
}

export interface Elsewhere {
  where: 'comment' | 'search' | 'live'
  content: string
}

export interface Deletion {
  what: 'message' | 'chat' | 'request'
  of: string
  label: string
}

export interface ReplicaControl {
  ready: boolean
  /** Every message that the page's own code has sent. */
  deliveries(): Delivery[]
  elsewhere(): Elsewhere[]
  deletions(): Deletion[]
  /** Types of the key, pointer and input events the page has heard on window capture, e.g. `keydown:Enter`. */
  events(): string[]
  clearEvents(): void
  /** Begins anew as an address with this query would, in the same document: another page is far dearer. */
  restart(search: string): void
  /** Opens a conversation as if its row had been pressed. */
  open(key: string): void
  /** Opens a conversation in place by the page's own doing. */
  swap(key: string, options?: { headerDelay?: number }): void
  /** A message comes in: its row moves to the top. */
  receive(key: string, text: string): void
  /** Unmounts the editor and mounts a new one with the same draft. */
  rerenderComposer(): void
  /** Plain text of the editor's state. */
  draft(): string
  /** Offset of the caret in the editor's state. */
  caret(): number
  /** The address of the open conversation, as the delivery log names it. */
  openAddress(): string
  /** A script of the page presses Enter or the icon by itself (untrusted). */
  dispatchEnter(): void
  clickIcon(): void
  setTrustedOnly(on: boolean): void
  /** The next message is not taken by the server: it stays with a sign beside it, and can be sent again. */
  failNext(): void
  /** Opens "Send media" as if `count` pictures had been chosen. */
  chooseMedia(count: number): void
  /** Opens the share sheet, on any page; `offered`: how many people it offers. */
  openShare(offered?: number): void
  /** Closes whatever dialog is open. */
  closeDialog(): void
  /** Presses the Send of the dialog that is open, from a script. */
  pressDialogSend(): void
  rename(key: string, name: string): void
  /** Takes every foreign child of the root element away. */
  removeExtensionHosts(): number
  /** The page answers in place of the person as well as a script can: presses every host and its first children. */
  pressHosts(): void
}

declare global {
  interface Window {
    replica?: ReplicaControl
    replicaEvents?: string[]
  }
}
