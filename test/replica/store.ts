/** The state of the messages app, outside React so that the control panel and the page share it. */
import { EditorState } from 'draft-js'
import type { Deletion, Delivery, Elsewhere } from './control.ts'
import type { Options } from './options.ts'
import { addressOf, findPerson, type Person, people } from './people.ts'

export interface Message {
  id: string
  own: boolean
  text: string
}

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
}

export interface Store {
  options: Options
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

export function createStore(options: Options): Store {
  const listeners = new Set<() => void>()
  let headerTimer: ReturnType<typeof setTimeout>
  let sent = 0
  let state: State = {
    open: null,
    header: null,
    order: [...people],
    messages: Object.fromEntries(people.map((person) => [person.id, history(person)])),
    drafts: {},
    accepted: [],
    composer: 0,
  }

  const store: Store = {
    options,
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
      store.set({ open: person, header: headerDelay > 0 ? null : person })
      if (headerDelay > 0) headerTimer = setTimeout(() => store.set({ header: state.open }), headerDelay)
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
      // Logged now, not with the effect: a test that looks before the effect must see what has left.
      sent += 1
      const id = `${person.id}-out-${sent}`
      store.deliveries.push({ n: sent, to: addressOf(person), toName: person.name, content, path, trusted })
      const effect = () => {
        append(person, { id, own: true, text: content })
        // What was written while the effect was late is no part of what was sent.
        const now = state.drafts[person.id]?.getCurrentContent().getPlainText()
        if (now !== content) return
        const drafts = { ...state.drafts, [person.id]: EditorState.moveFocusToEnd(EditorState.createEmpty()) }
        store.set({ drafts })
      }
      if (options.sendDelay > 0) setTimeout(effect, options.sendDelay)
      else effect()
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

  function append(person: Person, message: Message): void {
    store.set({
      messages: { ...state.messages, [person.id]: [...(state.messages[person.id] ?? []), message] },
    })
  }

  if (options.open) store.open(findPerson(options.open))
  return store
}
