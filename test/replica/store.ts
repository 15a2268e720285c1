/** The state of the messages app, outside React so that the control panel and the page share it. */
import { EditorState } from 'draft-js'
import type { Deletion, Delivery, Elsewhere } from './control.ts'
import type { Options } from './options.ts'
import { addressOf, crowd, findPerson, type Person, people } from './people.ts'

export interface Message {
  id: string
  own: boolean
  text: string
  failed?: boolean
  reaction?: string
  /** The message it answers. */
  quoted?: string
}

/** What lies over the page. */
export type Over = { kind: 'media'; count: number } | { kind: 'share'; what: string; offered: number } | null

export interface State {
  open: Person | null
  /** Whose header is shown; null while it loads. */
  header: Person | null
  order: Person[]
  messages: Record<string, Message[]>
  drafts: Record<string, EditorState>
  accepted: string[]
  /** Grows when the editor is to be mounted anew. */
  composer: number
  over: Over
  quoting: string | null
}

/** What stands open at the start, without anybody having pressed for it: for a page that is drawn once (static.tsx). */
export interface Opened {
  /** Id of the message or person whose menu is open. */
  menu?: string
  /** Id of the message whose reactions are offered. */
  reactions?: string
  /** The menu has been answered by Delete, and its dialog asks again. */
  asked?: boolean
  panel?: 'sticker' | 'gif'
  /** Handles of the people chosen in the share sheet. */
  chosen?: readonly string[]
  note?: string
}

export interface Store {
  options: Options
  opened: Opened
  get(): State
  set(change: Partial<State>): void
  subscribe(listener: () => void): () => void
  deliveries: Delivery[]
  elsewhere: Elsewhere[]
  deletions: Deletion[]
  open(person: Person | undefined, headerDelay?: number): void
  receive(person: Person | undefined, text: string): void
  /** Sends the open draft, as the page's own code does. */
  send(path: Delivery['path'], trusted: boolean): void
  /** Sends something that is no draft to the open chat; false when the page refuses. */
  sendThing(path: Delivery['path'], content: string, trusted: boolean): boolean
  /** Sends something to one person, without a chat. */
  shareWith(person: Person, content: string, trusted: boolean): void
  resend(message: Message, trusted: boolean): void
  react(message: Message, emoji: string, trusted: boolean): void
  failNext(): void
  /** As it was at the beginning, with other options. What was delivered stays known. */
  restart(options: Options): void
  draft(): EditorState
  setDraft(draft: EditorState): void
}

const opening = ['Hey, how was the trip?', 'So good! I will show you the pictures.', 'Saturday then?']

function history(person: Person): Message[] {
  if (person.history === 'none') {
    return person.kind === 'request'
      ? [{ id: `${person.id}-0`, own: false, text: 'Hello, is this you?' }]
      : []
  }
  return opening.map((text, index) => ({ id: `${person.id}-${index}`, own: index === 1, text }))
}

function longHistory({ id }: Person, count: number): Message[] {
  const text = (index: number) => `${opening[index % opening.length]} (${index})`
  return Array.from({ length: count }, (_, index) => ({
    id: `${id}-${index}`,
    own: index % 2 === 1,
    text: text(index),
  }))
}

const beginning = ({ open, messages, chats }: Options): State => ({
  open: null,
  header: null,
  order: chats > 0 ? [...crowd(chats)] : [...people],
  messages: Object.fromEntries(
    people.map((person) => [
      person.id,
      messages > 0 && person === findPerson(open) ? longHistory(person, messages) : history(person),
    ]),
  ),
  drafts: {},
  accepted: [],
  composer: 0,
  over: null,
  quoting: null,
})

export function createStore(options: Options, opened: Opened = {}): Store {
  const listeners = new Set<() => void>()
  let headerTimer: ReturnType<typeof setTimeout>
  let sent = 0
  let failing = false
  let state = beginning(options)

  const store: Store = {
    options,
    opened,
    deliveries: [],
    elsewhere: [],
    deletions: [],
    get: () => state,
    set(change) {
      state = { ...state, ...change }
      for (const listener of listeners) listener()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    open(found, headerDelay = options.headerDelay) {
      if (!found) return
      const person = current(found)
      clearTimeout(headerTimer)
      const before = state.open
      if (options.carry && before && before.id !== person.id) {
        const carried = state.drafts[before.id] ?? EditorState.createEmpty()
        const { [before.id]: _gone, ...others } = state.drafts
        store.set({ drafts: { ...others, [person.id]: carried } })
      }
      const stays = before === null ? 0 : options.headerStays
      const late = Math.max(headerDelay, stays)
      store.set({ open: person, header: late === 0 ? person : stays > 0 ? state.header : null })
      if (late > 0) headerTimer = setTimeout(() => store.set({ header: state.open }), late)
    },
    receive(found, text) {
      if (!found) return
      const person = current(found)
      append(person, { id: `${person.id}-in-${Date.now()}-${Math.random()}`, own: false, text })
      store.set({ order: [person, ...state.order.filter((other) => other.id !== person.id)] })
    },
    send(path, trusted) {
      const person = state.open
      const content = store.draft().getCurrentContent().getPlainText()
      if (!person || content.trim() === '' || (options.trustedOnly && !trusted)) return
      const id = `${person.id}-out-${sent + 1}`
      const quoted = state.quoting
      const failed = failing
      failing = false
      // Logged now, not with the effect: a test that looks before the effect must see what has left.
      if (!failed) log(person, content, path, trusted)
      const show = () => {
        append(person, { id, own: true, text: content, failed, ...(quoted !== null && { quoted }) })
        store.set({ quoting: null })
      }
      const clear = () => {
        // What was written while the effect was late is no part of what was sent.
        const now = state.drafts[person.id]?.getCurrentContent().getPlainText()
        if (now !== content) return
        const drafts = { ...state.drafts, [person.id]: EditorState.moveFocusToEnd(EditorState.createEmpty()) }
        store.set({ drafts })
      }
      const { sendDelay, clearDelay } = options
      if (sendDelay > 0) setTimeout(show, sendDelay)
      else show()
      if (sendDelay + clearDelay > 0) setTimeout(clear, sendDelay + clearDelay)
      else clear()
    },
    sendThing(path, content, trusted) {
      const person = state.open
      if (!person || (options.trustedOnly && !trusted)) return false
      log(person, content, path, trusted)
      append(person, { id: `${person.id}-out-${sent}`, own: true, text: content })
      return true
    },
    shareWith(person, content, trusted) {
      log(person, content, 'share', trusted)
      append(person, { id: `${person.id}-out-${sent}`, own: true, text: content })
    },
    resend(message, trusted) {
      const person = state.open
      if (!person || (options.trustedOnly && !trusted)) return
      log(person, message.text, 'resend', trusted)
      change(person, message.id, { failed: false })
    },
    react(message, emoji, trusted) {
      const person = state.open
      if (!person || (options.trustedOnly && !trusted)) return
      log(person, emoji, 'reaction', trusted)
      change(person, message.id, { reaction: emoji })
    },
    failNext() {
      failing = true
    },
    restart(others) {
      clearTimeout(headerTimer)
      failing = false
      Object.assign(options, others)
      store.set({ ...beginning(options), composer: state.composer + 1 })
      if (options.open) store.open(findPerson(options.open))
    },
    draft: () => state.drafts[state.open?.id ?? ''] ?? EditorState.createEmpty(),
    setDraft(draft) {
      if (state.open) store.set({ drafts: { ...state.drafts, [state.open.id]: draft } })
    },
  }

  /** The person under their present name: `rename` changes the row, not the table of people. */
  function current(person: Person): Person {
    return state.order.find((other) => other.id === person.id) ?? person
  }

  function log(person: Person, content: string, path: Delivery['path'], trusted: boolean): void {
    sent += 1
    store.deliveries.push({ n: sent, to: addressOf(person), toName: person.name, content, path, trusted })
  }

  function change(person: Person, id: string, changes: Partial<Message>): void {
    const changed = (state.messages[person.id] ?? []).map((each) =>
      each.id === id ? { ...each, ...changes } : each,
    )
    store.set({ messages: { ...state.messages, [person.id]: changed } })
  }

  function append(person: Person, message: Message): void {
    store.set({
      messages: { ...state.messages, [person.id]: [...(state.messages[person.id] ?? []), message] },
    })
  }

  if (options.open) store.open(findPerson(options.open))
  return store
}
