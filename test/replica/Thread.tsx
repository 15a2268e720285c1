import { useEffect, useRef, useState } from 'react'
import { Composer } from './Composer.tsx'
import { useReplica } from './context.ts'
import { Greetings } from './Extras.tsx'
import { Face } from './Face.tsx'
import { Header } from './Header.tsx'
import { deleteEntries, labelsOf } from './labels.ts'
import { type Entry, Popup } from './Menu.tsx'
import { sendsOn } from './press.ts'
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
          {[labelsOf(store.options.lang).delete, 'Accept'].map((label) => (
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
  const { store, state, naming } = useReplica()
  const scroller = useRef<HTMLDivElement>(null)
  const messages = state.messages[state.open?.id ?? ''] ?? []
  // biome-ignore lint/correctness/useExhaustiveDependencies: new messages scroll into view
  useEffect(() => {
    scroller.current?.scrollTo(0, scroller.current.scrollHeight)
  }, [messages.length])
  return (
    <div className={naming.cls('DivChatMain')} {...naming.e2e(null, 'dm-new-message-list')}>
      <div className="scroller" ref={scroller}>
        {messages.length > 0 && (
          <div className={naming.cls('DivTimeContainer')} {...naming.e2e(null, 'dm-new-time-separator')}>
            {state.open?.history === 'old' ? '2025-01-04' : '10:12'}
          </div>
        )}
        {messages.map((message, index) => (
          <div data-index={index} key={message.id}>
            <Item message={message} />
          </div>
        ))}
        {store.options.extras && messages.length === 0 && <Greetings />}
      </div>
    </div>
  )
}

const REACTIONS = ['❤️', '😂', '👍🏽']

/** assumed: that the choice opens beside the message, and that its entries are buttons. */
function Reactions({ message }: { message: Message }) {
  const { store } = useReplica()
  const [open, setOpen] = useState(false)
  return (
    <div data-area="Reaction" style={{ position: 'relative' }}>
      <button
        type="button"
        className="more"
        aria-haspopup="true"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        React
      </button>
      {open && (
        <div className="reactions">
          {REACTIONS.map((emoji) => (
            <button
              key={emoji}
              type="button"
              {...sendsOn(store.options, (trusted) => {
                store.react(message, emoji, trusted)
                setOpen(false)
              })}
            >
              {emoji}
            </button>
          ))}
        </div>
      )}
    </div>
  )
}

/** The sign beside a message that was not sent: reported as an svg in the warning; that a press sends again is assumed. */
function Resend({ message }: { message: Message }) {
  const { store, naming } = useReplica()
  return (
    <svg
      role="button"
      tabIndex={0}
      className={naming.cls('StyledWarning')}
      viewBox="0 0 24 24"
      width={20}
      height={20}
      {...sendsOn(store.options, (trusted) => store.resend(message, trusted))}
    >
      <title>Not sent</title>
      <circle cx="12" cy="12" r="10" fill="#c33" />
    </svg>
  )
}

function Item({ message }: { message: Message }) {
  const { store, state, naming } = useReplica()
  const [menu, setMenu] = useState(false)
  const { open } = state
  if (!open) return null
  // Only one's own message can be deleted for everyone.
  const { lang } = store.options
  const labels = deleteEntries(message.own ? store.options.menu : 'delete', lang)
  const entries: Entry[] = ['Like', ...labels, 'Forward', 'Report'].map((label) => ({
    label,
    deletes: labels.includes(label),
    act() {
      if (label === 'Forward') store.set({ over: { kind: 'share', what: message.text, offered: 8 } })
      if (!labels.includes(label)) return
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
        {message.reaction && (
          <span
            className={`${naming.cls('DivReactionContainer')} reaction`}
            {...naming.e2e(null, 'dm-new-reaction-display')}
          >
            {message.reaction}
          </span>
        )}
      </div>
      <div
        data-area={store.options.unowned ? undefined : 'Actions'}
        style={{ display: 'flex', flexDirection: direction, position: 'relative' }}
      >
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
        <div
          data-area="Reply"
          role="button"
          tabIndex={0}
          className="more"
          onClick={() => store.set({ quoting: message.text })}
          onKeyDown={(event) => event.key === 'Enter' && store.set({ quoting: message.text })}
        >
          ↩
        </div>
        <Reactions message={message} />
        {menu && <Popup entries={entries} onClose={() => setMenu(false)} />}
      </div>
      <div data-e2e="dm-warning">{message.failed && <Resend message={message} />}</div>
    </div>
  )
}
