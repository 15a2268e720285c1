import { useReplica } from './context.ts'
import { Face } from './Face.tsx'
import { Part } from './Part.tsx'

/** The chat header: name, handle and profile link; "@" only while it loads. */
export function Header() {
  const { store, state } = useReplica()
  const { header } = state
  // assumed: that a header which is late is late as a whole.
  const open = store.options.headerStays > 0 ? header : state.open
  if (!open) return null
  if (open.kind === 'group') return <GroupHeader />
  const handle = header?.handle ?? ''
  return (
    <Part of="header">
      <a href={`/@${handle}`} target="_blank" rel="noreferrer" aria-label={`${open.name}'s profile`}>
        <Part of="headerFace">
          <Face person={open} />
        </Part>
      </a>
      <a href={`/@${handle}`} target="_blank" rel="noreferrer">
        <Part of="headerName">
          {header?.name ?? ''}
          <Badge />
        </Part>
        <Part of="headerHandle">@{handle}</Part>
      </a>
    </Part>
  )
}

/** A mark beside a name, with words of its own for screen readers. */
export function Badge() {
  const { store } = useReplica()
  if (!store.options.badges) return null
  return (
    <svg viewBox="0 0 24 24" width={14} height={14}>
      <title>Verified account</title>
      <path d="M9 16.2 4.8 12l-1.4 1.4L9 19 21 7l-1.4-1.4z" />
    </svg>
  )
}

/** assumed: where the member count stands, and that a group without one shows several faces. */
function GroupHeader() {
  const { header } = useReplica().state
  const faces = header?.members == null ? ['a', 'b'] : ['a']
  return (
    <Part of="header">
      {faces.map((face) => (
        <Part of="headerFace" key={face}>
          {header && <Face person={{ ...header, name: `${face}${header.name}` }} />}
        </Part>
      ))}
      <Part of="headerName">{header?.name ?? ''}</Part>
      {header?.members != null && <Part of="memberCount">({header.members})</Part>}
    </Part>
  )
}
