import { useEffect, useRef, useState } from 'react'
import { Composer } from './Composer.tsx'
import { useReplica } from './context.ts'
import { Greetings } from './Extras.tsx'
import { Face } from './Face.tsx'
import { Header } from './Header.tsx'
import { deleteEntries, labelsOf } from './labels.ts'
import { type Entry, Popup } from './Menu.tsx'
import { Part } from './Part.tsx'
import { sendsOn } from './press.ts'
import type { Message } from './store.ts'

/** The open conversation; header and composer are swapped in place when another one opens. */
export function Thread() {
  return (
    <Part of="chatBox">
      {useReplica().state.open ? (
        <>
          <Header />
          <Messages />
          <Bottom />
        </>
      ) : (
        <Part of="noChat">
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path d="M4 5h16v11H9l-5 4z" />
          </svg>
        </Part>
      )}
    </Part>
  )
}

/** assumed: that a request shows no composer before it is accepted, unless `requestComposer=1`. */
function Bottom() {
  const { store, state } = useReplica()
  const { open, accepted } = state
  if (open?.kind !== 'request' || accepted.includes(open.id)) return <Composer />
  const act = (label: string) => () => {
    if (label === 'Accept') return store.set({ accepted: [...accepted, open.id] })
    store.deletions.push({ what: 'request', of: open.name, label })
    store.set({ open: null, header: null, order: state.order.filter((other) => other.id !== open.id) })
  }
  return (
    <>
      <Part of="requestBox">
        <p>{open.name} wants to send you a message</p>
        <Part of="requestActions">
          {[labelsOf(store.options.lang).delete, 'Accept'].map((label) => (
            <Part
              of="requestAction"
              key={label}
              onClick={act(label)}
              onKeyDown={(event) => event.key === 'Enter' && act(label)()}
            >
              {label}
            </Part>
          ))}
        </Part>
      </Part>
      {store.options.requestComposer && <Composer />}
    </>
  )
}

function Messages() {
  const { store, state } = useReplica()
  const scroller = useRef<HTMLDivElement>(null)
  const messages = state.messages[state.open?.id ?? ''] ?? []
  // biome-ignore lint/correctness/useExhaustiveDependencies: new messages scroll into view
  useEffect(() => {
    scroller.current?.scrollTo(0, scroller.current.scrollHeight)
  }, [messages.length])
  return (
    <Part of="messageList">
      <div className="scroller" ref={scroller}>
        {messages.length > 0 && (
          <Part of="timeDivider">{state.open?.history === 'old' ? '2025-01-04' : '10:12'}</Part>
        )}
        {messages.map((message, index) => (
          <div data-index={index} key={message.id}>
            <Item message={message} />
          </div>
        ))}
        {store.options.extras && messages.length === 0 && <Greetings />}
      </div>
    </Part>
  )
}

const REACTIONS = ['❤️', '😂', '👍🏽']

/** assumed: that the choice opens beside the message, and that its entries are buttons. */
function Reactions({ message }: { message: Message }) {
  const { store } = useReplica()
  const [open, setOpen] = useState(store.opened.reactions === message.id)
  return (
    <Part of="reaction" style={{ position: 'relative' }}>
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
    </Part>
  )
}

/** The sign beside a message that was not sent: reported as an svg in the warning; that a press sends again is assumed. */
function Resend({ message }: { message: Message }) {
  const { store } = useReplica()
  return (
    <Part
      of="warningSign"
      viewBox="0 0 24 24"
      width={20}
      height={20}
      {...sendsOn(store.options, (trusted) => store.resend(message, trusted))}
    >
      <title>Not sent</title>
      <circle cx="12" cy="12" r="10" fill="#c33" />
    </Part>
  )
}

/** Laid out in reverse for one's own messages; with `unowned=1` nothing that anybody knows. */
function Actions({ message, children }: { message: Message; children: React.ReactNode }) {
  const direction = message.own ? ('row-reverse' as const) : ('row' as const)
  const style = { display: 'flex', flexDirection: direction, position: 'relative' } as const
  if (useReplica().store.options.unowned) return <div style={style}>{children}</div>
  return (
    <Part of="messageActions" style={style}>
      {children}
    </Part>
  )
}

function Item({ message }: { message: Message }) {
  const { store, state } = useReplica()
  const [menu, setMenu] = useState(store.opened.menu === message.id)
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
    <Part of="message" also="item" style={{ flexDirection: direction }}>
      <Part of="messageFace" href={`/@${open.handle}`} also="item-face">
        <Face person={message.own ? { ...open, name: 'Me', id: '3' } : open} />
      </Part>
      <Part of="bubble" also="bubble" data-own={message.own}>
        <Part of="messageText">{message.text}</Part>
        {message.reaction && (
          <Part of="reactionShown" also="reaction">
            {message.reaction}
          </Part>
        )}
      </Part>
      <Actions message={message}>
        <Part
          of="messageMenu"
          also="more"
          onClick={() => setMenu(!menu)}
          onKeyDown={(event) => event.key === 'Enter' && setMenu(!menu)}
        >
          ⋯
        </Part>
        <Part
          of="reply"
          also="more"
          onClick={() => store.set({ quoting: message.text })}
          onKeyDown={(event) => event.key === 'Enter' && store.set({ quoting: message.text })}
        >
          ↩
        </Part>
        <Reactions message={message} />
        {menu && <Popup entries={entries} onClose={() => setMenu(false)} />}
      </Actions>
      <Part of="warning">{message.failed && <Resend message={message} />}</Part>
    </Part>
  )
}
