import { useEffect, useRef, useState } from 'react'
import { Composer } from './Composer.tsx'
import { useReplica } from './context.ts'
import { Face } from './Face.tsx'
import { Header } from './Header.tsx'
import { type Entry, Popup } from './Menu.tsx'
import type { Message } from './store.ts'

/** The open conversation; header and composer are swapped in place when another one opens. */
export function Thread() {
  const { state, naming } = useReplica()
  const { open } = state
  return (
    <div className={naming.cls('DivChatBox')} {...naming.e2e(null, 'dm-new-chatbox')}>
      {open ? (
        <>
          <Header />
          <Messages />
          <Bottom />
        </>
      ) : (
        <div className={naming.cls('DivIconContainer')}>
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path d="M4 5h16v11H9l-5 4z" />
          </svg>
        </div>
      )}
    </div>
  )
}

/** assumed: that a request shows no composer before it is accepted, unless `requestComposer=1`. */
function Bottom() {
  const { store, state, naming } = useReplica()
  const { open, accepted } = state
  if (open?.kind !== 'request' || accepted.includes(open.id)) return <Composer />
  const act = (label: string) => () => {
    if (label === 'Accept') return store.set({ accepted: [...accepted, open.id] })
    store.deletions.push({ what: 'request', of: open.name, label })
    store.set({ open: null, header: null, order: state.order.filter((other) => other.id !== open.id) })
  }
  return (
    <>
      <div className={naming.cls('DivStrangerBox')}>
        <p>{open.name} wants to send you a message</p>
        <div className={naming.cls('DivOperation')}>
          {['Delete', 'Accept'].map((label) => (
            <div
              key={label}
              role="button"
              tabIndex={0}
              className={naming.cls('DivItem')}
              onClick={act(label)}
              onKeyDown={(event) => event.key === 'Enter' && act(label)()}
            >
              {label}
            </div>
          ))}
        </div>
      </div>
      {store.options.requestComposer && <Composer />}
    </>
  )
}

function Messages() {
  const { state, naming } = useReplica()
  const scroller = useRef<HTMLDivElement>(null)
  const messages = state.messages[state.open?.id ?? ''] ?? []
  // biome-ignore lint/correctness/useExhaustiveDependencies: new messages scroll into view
  useEffect(() => {
    scroller.current?.scrollTo(0, scroller.current.scrollHeight)
  }, [messages.length])
  return (
    <div className={naming.cls('DivChatMain')} {...naming.e2e(null, 'dm-new-message-list')}>
      <div className="scroller" ref={scroller}>
        {messages.map((message, index) => (
          <div data-index={index} key={message.id}>
            <Item message={message} />
          </div>
        ))}
      </div>
    </div>
  )
}

function Item({ message }: { message: Message }) {
  const { store, state, naming } = useReplica()
  const [menu, setMenu] = useState(false)
  const { open } = state
  if (!open) return null
  const labels = store.options.everyone && message.own ? ['Delete for me', 'Delete for everyone'] : ['Delete']
  const entries: Entry[] = ['Like', ...labels, 'Report'].map((label) => ({
    label,
    act() {
      if (!/delete/i.test(label)) return
      store.deletions.push({ what: 'message', of: open.name, label })
      const kept = (state.messages[open.id] ?? []).filter((other) => other.id !== message.id)
      store.set({ messages: { ...state.messages, [open.id]: kept } })
    },
  }))
  const direction = message.own ? 'row-reverse' : 'row'
  return (
    <div
      className={`${naming.cls('DivChatItemWrapper')} item`}
      {...naming.e2e('chat-item', 'dm-new-chat-item')}
      style={{ flexDirection: direction }}
    >
      <a href={`/@${open.handle}`} data-e2e="chat-avatar" className="item-face">
        <Face person={message.own ? { ...open, name: 'Me', id: '3' } : open} />
      </a>
      <div className={`${naming.cls('DivTextContainer')} bubble`} data-own={message.own}>
        <p className={naming.cls('PText')} {...naming.e2e(null, 'dm-new-message-text')}>
          {message.text}
        </p>
      </div>
      <div data-area="Actions" style={{ display: 'flex', flexDirection: direction, position: 'relative' }}>
        <div
          data-area="More"
          {...naming.e2e(null, 'dm-new-more-btn')}
          role="button"
          tabIndex={0}
          aria-haspopup="dialog"
          className="more"
          onClick={() => setMenu(!menu)}
          onKeyDown={(event) => event.key === 'Enter' && setMenu(!menu)}
        >
          ⋯
        </div>
        {menu && <Popup entries={entries} onClose={() => setMenu(false)} />}
      </div>
      <div data-e2e="dm-warning" />
    </div>
  )
}
