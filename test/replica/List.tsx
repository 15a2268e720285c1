import { useState } from 'react'
import { useReplica } from './context.ts'
import { Face } from './Face.tsx'
import { Badge } from './Header.tsx'
import { labelsOf } from './labels.ts'
import { type Entry, Popup } from './Menu.tsx'
import { type Generation, isG2 } from './options.ts'
import { conversationId, type Person } from './people.ts'

const ROW = 64
const OVERSCAN = 4

/** The conversation list in the side drawer, virtualised: rows come and go with the scroll position. */
export function List() {
  const { store, state, naming } = useReplica()
  const { gen } = store.options
  const [top, setTop] = useState(0)
  const from = Math.max(0, Math.floor(top / ROW) - OVERSCAN)
  const rows = state.order.slice(from, from + Math.ceil(800 / ROW) + 2 * OVERSCAN)
  return (
    <div
      className={naming.cls('DivConversationListContainer')}
      {...naming.e2e(null, 'dm-new-conversation-list')}
    >
      <div className={naming.cls('DivRequestGroup')}>
        <div className={naming.cls('DivRequestInfo')}>Message requests</div>
      </div>
      <div className={naming.cls('DivListContent')}>
        <div
          className={`${naming.cls('DivScrollWrapper')} scroller`}
          onScroll={(event) => setTop(event.currentTarget.scrollTop)}
        >
          <div style={{ height: state.order.length * ROW, position: 'relative' }}>
            {rows.map((person, index) => (
              <div key={person.id} {...conversationAround(gen, person)}>
                <Row person={person} index={from + index} />
              </div>
            ))}
          </div>
        </div>
      </div>
    </div>
  )
}

function Row({ person, index }: { person: Person; index: number }) {
  const { store, state, naming } = useReplica()
  const [menu, setMenu] = useState(false)
  const selected = state.open?.id === person.id
  const last = state.messages[person.id]?.at(-1)
  const deletes = labelsOf(store.options.lang).delete
  const entries: Entry[] = ['Mute', 'Pin to top', 'Report', 'Block', deletes].map((label) => ({
    label,
    deletes: label === deletes,
    act() {
      if (label !== deletes) return
      store.deletions.push({ what: 'chat', of: person.name, label })
      store.set({
        order: state.order.filter((other) => other.id !== person.id),
        ...(selected && { open: null, header: null }),
      })
    },
  }))
  return (
    <div
      className={naming.cls(`DivItemWrapper${selected ? 'Active' : ''}`)}
      {...naming.e2e('chat-list-item', 'dm-new-conversation-item')}
      id={`more-acton-icon-${index}`}
      {...conversationOn(store.options.gen, person, selected)}
      data-row=""
      style={{ position: 'absolute', insetInline: 0, top: index * ROW, height: ROW, zIndex: menu ? 2 : 0 }}
      onClick={() => store.open(person)}
      onKeyDown={(event) => event.key === 'Enter' && store.open(person)}
      role="button"
      tabIndex={0}
      data-selected={selected}
    >
      <div className={naming.cls('DivInfoAvatarWrapper')} {...naming.e2e(null, 'dm-new-conversation-avatar')}>
        <Face person={person} />
      </div>
      <div className={naming.cls('DivInfoTextWrapper')}>
        <Nickname name={person.name} />
        <p className={naming.cls('PInfoExtractTime')}>
          <span className={naming.cls('SpanInfoExtract')}>{last?.text ?? ''}</span>
          <span className={naming.cls('SpanInfoTime')}>
            {person.history === 'old' ? '2025-01-04' : '10:12'}
          </span>
        </p>
      </div>
      <svg
        role="button"
        tabIndex={-1}
        {...naming.e2e('more-action-icon', 'conversation-more-action')}
        className="row-more"
        viewBox="0 0 24 24"
        onClick={(event) => {
          event.stopPropagation()
          setMenu(!menu)
        }}
      >
        <title>More</title>
        <path d="M4 10h4v4H4zM10 10h4v4h-4zM16 10h4v4h-4z" />
      </svg>
      {menu && <Popup entries={entries} onClose={() => setMenu(false)} />}
    </div>
  )
}

/** Seen in both forms in G2. */
function Nickname({ name }: { name: string }) {
  const { store, naming } = useReplica()
  const attributes = naming.e2e(null, 'dm-new-conversation-nickname')
  if (store.options.gen === 'G2-flyout') {
    return (
      <span className={naming.cls('SpanNicknameText2')} {...attributes}>
        {name}
        <Badge />
      </span>
    )
  }
  return (
    <p className={naming.cls('PInfoNickname')} {...attributes}>
      {name}
      <Badge />
    </p>
  )
}

/** G2 names the conversation on the row, or on something around it; G1 nowhere. */
function conversationOn(gen: Generation, person: Person, selected: boolean): object {
  if (!isG2(gen)) return {}
  return { 'aria-selected': selected, ...(gen !== 'BS' && { 'data-conv-id': conversationId(person) }) }
}

const conversationAround = (gen: Generation, person: Person): object =>
  gen === 'BS' ? { 'data-conversation-id': conversationId(person) } : {}
