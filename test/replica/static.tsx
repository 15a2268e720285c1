/**
 * A practice page as it stands at one moment, drawn without a browser: what the components of the browser tests' page
 * make of it, as text. Draft.js draws its own editor here too; nobody can write into it.
 */
import { ContentState, EditorState } from 'draft-js'
import { renderToStaticMarkup } from 'react-dom/server'
import { ReplicaContext } from './context.ts'
import { readOptions } from './options.ts'
import { Over, Page } from './Page.tsx'
import { pageAt } from './pages.ts'
import { createStore, type Message, type Opened, type State } from './store.ts'

/** The moment, beside what the address says. */
export interface Still extends Opened, Partial<Pick<State, 'over' | 'quoting'>> {
  /** What stands in the composer. */
  draft?: string
  /** One's own last message could not be sent. */
  failed?: boolean
  /** The other's first message carries a reaction. */
  reacted?: boolean
  /** A message request has been accepted. */
  accepted?: boolean
  /** How many chats the list shows, the open one among them; as many as a browser shows when left out. */
  rows?: number
}

/**
 * @param address path and options of a practice page, as a browser would open it (README.md)
 * @returns what stands in its body
 * @throws for an address that has no such page
 */
export function drawPage(address: string, still: Still = {}): string {
  const { pathname, search } = new URL(address, 'https://www.tiktok.com')
  const page = pageAt(pathname)
  if (page === undefined) throw new Error(`No page at ${pathname}`)
  const store = createStore(readOptions(search), still)
  store.set(stateOf(store.get(), still))
  const { draft } = still
  if (draft !== undefined) store.setDraft(EditorState.createWithContent(ContentState.createFromText(draft)))
  return renderToStaticMarkup(
    <ReplicaContext value={{ store, address: { page, path: pathname, search } }}>
      <Page />
      <Over />
    </ReplicaContext>,
  )
}

function stateOf(state: State, { over, quoting, accepted, rows, ...still }: Still): Partial<State> {
  const { open, messages, order } = state
  return {
    over: over ?? null,
    quoting: quoting ?? null,
    accepted: accepted && open ? [open.id] : [],
    order: rows === undefined ? order : withOpen(order, rows, open),
    ...(open && { messages: { ...messages, [open.id]: inState(messages[open.id] ?? [], still) } }),
  }
}

/** The first rows of the list; the open chat takes the last place where it stands further down. */
function withOpen(order: State['order'], rows: number, open: State['open']): State['order'] {
  const shown = order.slice(0, rows)
  return open === null || shown.some(({ id }) => id === open.id) ? shown : [...shown.slice(0, -1), open]
}

function inState(messages: Message[], { failed, reacted }: Still): Message[] {
  const lastOwn = messages.findLastIndex(({ own }) => own)
  return messages.map((each, at) => ({
    ...each,
    ...(failed && at === lastOwn && { failed }),
    ...(reacted && at === 0 && { reaction: '❤️' }),
  }))
}
