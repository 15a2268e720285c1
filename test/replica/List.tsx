import { useState } from 'react'
import { useReplica } from './context.ts'
import { Face } from './Face.tsx'
import { Badge } from './Header.tsx'
import { labelsOf } from './labels.ts'
import { type Entry, Popup } from './Menu.tsx'
import { Part } from './Part.tsx'
import { conversationId, type Person } from './people.ts'
import type { Skin } from './skins/skin.ts'

const ROW = 64
const OVERSCAN = 4

/** The conversation list in the side drawer, virtualised: rows come and go with the scroll position. */
export function List() {
  const { store, state } = useReplica()
  const { chats } = store.options
  const [top, setTop] = useState(0)
  const from = chats > 0 ? 0 : Math.max(0, Math.floor(top / ROW) - OVERSCAN)
  const most = chats > 0 ? chats : Math.ceil(800 / ROW) + 2 * OVERSCAN
  const rows = state.order.slice(from, from + most)
  return (
    <Part of="list">
      <Part of="requestGroup">
        <Part of="requestInfo">Message requests</Part>
      </Part>
      <Part of="listContent">
        <Part of="listScroller" also="scroller" onScroll={(event) => setTop(event.currentTarget.scrollTop)}>
          <div style={{ height: state.order.length * ROW, position: 'relative' }}>
            {rows.map((person, index) => (
              <RowPlace key={person.id} person={person}>
                <Row person={person} index={from + index} />
              </RowPlace>
            ))}
          </div>
        </Part>
      </Part>
    </Part>
  )
}

function Row({ person, index }: { person: Person; index: number }) {
  const { store, state, skin } = useReplica()
  const [menu, setMenu] = useState(store.opened.menu === person.id)
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
    <Part
      of="row"
      label={selected ? skin.openRow.label : undefined}
      id={skin.rowId(index)}
      {...(skin.openRow.attribute && { [skin.openRow.attribute]: selected })}
      {...conversationOf(skin, person, 'on the row')}
      data-row=""
      style={{ position: 'absolute', insetInline: 0, top: index * ROW, height: ROW, zIndex: menu ? 2 : 0 }}
      onClick={() => store.open(person)}
      onKeyDown={(event) => event.key === 'Enter' && store.open(person)}
      data-selected={selected}
    >
      <Part of="rowFace">
        <Face person={person} />
      </Part>
      <Part of="rowText">
        <Part of="rowName">
          {person.name}
          <Badge />
        </Part>
        <Part of="rowLine">
          <Part of="rowExtract">{last?.text ?? ''}</Part>
          <Part of="rowTime">{person.history === 'old' ? '2025-01-04' : '10:12'}</Part>
        </Part>
      </Part>
      <Part
        of="rowMenu"
        also="row-more"
        viewBox="0 0 24 24"
        onClick={(event) => {
          event.stopPropagation()
          setMenu(!menu)
        }}
      >
        <title>More</title>
        <path d="M4 10h4v4H4zM10 10h4v4h-4zM16 10h4v4h-4z" />
      </Part>
      {menu && <Popup entries={entries} onClose={() => setMenu(false)} />}
    </Part>
  )
}

/** Some skins name the conversation on something around the row. */
function RowPlace({ person, children }: { person: Person; children: React.ReactNode }) {
  return <div {...conversationOf(useReplica().skin, person, 'around the row')}>{children}</div>
}

function conversationOf({ conversation }: Skin, person: Person, where: 'on the row' | 'around the row') {
  return conversation?.stands === where ? { [conversation.attribute]: conversationId(person) } : {}
}
