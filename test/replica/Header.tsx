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
        <p {...nickname}>{header?.name ?? ''}</p>
        <p data-e2e="chat-uniqueid">@{handle}</p>
      </a>
    </div>
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
