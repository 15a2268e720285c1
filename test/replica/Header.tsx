import { useReplica } from './context.ts'
import { Face } from './Face.tsx'

/** The chat header: name, handle and profile link; "@" only while it loads. */
export function Header() {
  const { store, state, naming } = useReplica()
  const { header } = state
  // assumed: that a header which is late is late as a whole.
  const open = store.options.headerStays > 0 ? header : state.open
  if (!open) return null
  const className = naming.cls('DivChatHeader')
  const nickname = naming.e2e('chat-nickname', 'dm-new-chat-nickname')
  if (open.kind === 'group') return <GroupHeader className={className} nickname={nickname} />
  const handle = header?.handle ?? ''
  return (
    <div className={className}>
      <a href={`/@${handle}`} target="_blank" rel="noreferrer" aria-label={`${open.name}'s profile`}>
        <span data-e2e="top-chat-avatar">
          <Face person={open} />
        </span>
      </a>
      <a href={`/@${handle}`} target="_blank" rel="noreferrer">
        <p {...nickname}>
          {header?.name ?? ''}
          <Badge />
        </p>
        <p data-e2e="chat-uniqueid">@{handle}</p>
      </a>
    </div>
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
function GroupHeader(props: { className: string; nickname: { 'data-e2e'?: string } }) {
  const { state, naming } = useReplica()
  const { header } = state
  const faces = header?.members == null ? ['a', 'b'] : ['a']
  return (
    <div className={props.className}>
      {faces.map((face) => (
        <span data-e2e="top-chat-avatar" key={face}>
          {header && <Face person={{ ...header, name: `${face}${header.name}` }} />}
        </span>
      ))}
      <p {...props.nickname}>{header?.name ?? ''}</p>
      {header?.members != null && <span className={naming.cls('SpanMemberCount')}>({header.members})</span>}
    </div>
  )
}
