/** The control panel for tests, on the top window also when the app runs in a frame. */
import type { ContentState, EditorState } from 'draft-js'
import type { ReplicaControl } from './control.ts'
import { readOptions } from './options.ts'
import { addressOf, findPerson } from './people.ts'
import { part } from './skins/skins.ts'
import type { Store } from './store.ts'

const EDITABLE = `${part('inputArea')} [contenteditable="true"]`
const ICON = part('sendIcon')

export function attachControl(store: Store): void {
  const top = window.top as Window
  // One list for the tab: the shell around the Business Suite frame must hear nothing either.
  const heard = top.replicaEvents ?? []
  const control: ReplicaControl = {
    ready: true,
    deliveries: () => store.deliveries,
    elsewhere: () => store.elsewhere,
    deletions: () => store.deletions,
    events: () => heard,
    clearEvents: () => void heard.splice(0),
    restart: (search) => store.restart(readOptions(search)),
    open: (key) => store.open(findPerson(key)),
    swap: (key, { headerDelay = 0 } = {}) => store.open(findPerson(key), headerDelay),
    receive: (key, text) => store.receive(findPerson(key), text),
    rerenderComposer: () => store.set({ composer: store.get().composer + 1 }),
    draft: () => store.draft().getCurrentContent().getPlainText(),
    caret: () => caretOf(store.draft()),
    openAddress: () => {
      const { open } = store.get()
      return open ? addressOf(open) : ''
    },
    dispatchEnter() {
      const key = { key: 'Enter', code: 'Enter', keyCode: 13, which: 13, bubbles: true, cancelable: true }
      document.querySelector(EDITABLE)?.dispatchEvent(new KeyboardEvent('keydown', key))
    },
    clickIcon() {
      const icon = document.querySelector(ICON)
      // The page's script uses the event that its own page listens to.
      for (const type of new Set([store.options.sendOn, 'click']))
        icon?.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true }))
    },
    setTrustedOnly(on) {
      store.options.trustedOnly = on
    },
    failNext: () => store.failNext(),
    chooseMedia: (count) => store.set({ over: { kind: 'media', count } }),
    openShare: (offered = 8) => store.set({ over: { kind: 'share', what: 'video', offered } }),
    closeDialog: () => store.set({ over: null }),
    pressDialogSend() {
      const [send] = document.querySelectorAll(`${part('overlay')} [data-sends]`)
      for (const type of new Set([store.options.sendOn, 'click']))
        send?.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true }))
    },
    rename(key, name) {
      const person = findPerson(key)
      if (!person) return
      const renamed = { ...person, name }
      const { order, open, header } = store.get()
      store.set({
        order: order.map((other) => (other.id === person.id ? renamed : other)),
        open: open?.id === person.id ? renamed : open,
        header: header?.id === person.id ? renamed : header,
      })
    },
    removeExtensionHosts() {
      const hosts = foreignChildren()
      for (const host of hosts) host.remove()
      return hosts.length
    },
    pressHosts() {
      for (const host of foreignChildren()) {
        for (const target of [host, ...(host.shadowRoot?.querySelectorAll('button') ?? [])]) {
          target.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }))
          if (target instanceof HTMLElement) target.click()
        }
      }
    },
  }
  top.replica = control
}

const foreignChildren = () =>
  [...document.documentElement.children].filter((child) => !['HEAD', 'BODY'].includes(child.tagName))

/** Offset in the plain text, all lines counted. */
function caretOf(draft: EditorState): number {
  const selection = draft.getSelection()
  const content: ContentState = draft.getCurrentContent()
  const before = content.getBlocksAsArray().findIndex((block) => block.getKey() === selection.getStartKey())
  const lines = content
    .getBlocksAsArray()
    .slice(0, Math.max(0, before))
    .map((block) => block.getLength() + 1)
  return lines.reduce((sum, length) => sum + length, selection.getStartOffset())
}
