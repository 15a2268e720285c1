/** The practice pages, each by the name that test/replica/pages.ts gives it. Draws without a browser too (static.tsx). */
import { useEffect, useState } from 'react'
import { useReplica } from './context.ts'
import { Feed, LiveChat, SearchBox } from './Elsewhere.tsx'
import { List } from './List.tsx'
import { MediaModal } from './MediaModal.tsx'
import { Part } from './Part.tsx'
import { findPerson } from './people.ts'
import { ShareSheet } from './ShareSheet.tsx'
import { GENERATIONS, SKINS } from './skins/skins.ts'
import { Thread } from './Thread.tsx'

function Messages() {
  return (
    <div className="messages">
      <Drawer />
      <Part of="main">
        <Part of="navLayout">
          <Thread />
        </Part>
      </Part>
    </div>
  )
}

function Drawer() {
  return (
    <Part of="sideNav">
      <Part of="drawer" also="drawer-enter-done">
        <Part of="messageDrawer">
          <List />
        </Part>
      </Part>
    </Part>
  )
}

/** The shell around the frame: the messages app of a business account. */
function BusinessSuite() {
  const { gen, skin, address } = useReplica()
  const query = new URLSearchParams(address.search)
  const framed = skin.chats === 'frame' ? gen : GENERATIONS.find((each) => SKINS[each].chats === 'frame')
  query.set('allow_label', 'true')
  query.set('scene', 'business')
  query.set('gen', framed ?? gen)
  return (
    <div className="suite">
      <nav>Business Suite</nav>
      <iframe title="Messages" data-testid="business-message-index" src={`/messages?${query}`} />
    </div>
  )
}

/** Where chats stand in a panel, the nav entry opens it on the present page. Names of containers are assumed. */
function WithNav({ children }: { children: React.ReactNode }) {
  const { store, state, skin, address } = useReplica()
  const inPanel = skin.chats === 'panel'
  const [open, setOpen] = useState(inPanel && store.options.open !== null)
  const opened = state.open?.id
  // A chat that opens by itself brings its panel along.
  useEffect(() => {
    if (inPanel && opened !== undefined) setOpen(true)
  }, [inPanel, opened])
  return (
    <div className="with-nav" data-open={state.open?.id}>
      <nav>
        <SearchBox />
        {inPanel ? (
          <Part of="navMessages" onClick={() => setOpen(!open)}>
            Messages
          </Part>
        ) : (
          <Part of="navMessages" href={`/messages${address.search}`}>
            Messages
          </Part>
        )}
      </nav>
      {children}
      {open && (
        <aside className="flyout">
          <Part of="expand">Expand</Part>
          <div className="flyout-panes">
            <List />
            <Thread />
          </div>
        </aside>
      )}
    </div>
  )
}

/** Message may open the chat here, in another tab, or over the profile (docs/tiktok-page.md 9). */
function Profile() {
  const { store, state, skin, address } = useReplica()
  const { options } = store
  const handle = address.path.slice(2)
  const person = findPerson(handle)
  const query = new URLSearchParams(address.search)
  query.set('u', person?.id ?? '')
  return (
    <main className="feed">
      <Part of="profileName">{person?.name}</Part>
      <Part of="profileHandle">@{handle}</Part>
      {options.profile === 'over' ? (
        <Part of="profileMessage" onClick={() => store.open(person)}>
          Message
        </Part>
      ) : (
        <a
          href={`/messages?${query}`}
          target={options.profile === 'tab' ? '_blank' : '_self'}
          rel="noreferrer"
        >
          <Part of="profileMessage">Message</Part>
        </a>
      )}
      {options.profile === 'over' && skin.chats !== 'panel' && state.open && (
        <aside className="flyout">
          <Thread />
        </aside>
      )}
    </main>
  )
}

/** What lies over the page: "Send media", or the share sheet. */
export function Over() {
  const { state } = useReplica()
  const { over } = state
  if (over === null) return null
  return over.kind === 'media' ? <MediaModal count={over.count} /> : <ShareSheet {...over} />
}

export function Page() {
  const { skin, address } = useReplica()
  const { page } = address
  if (page === 'business-suite') return <BusinessSuite />
  if (page === 'messages' && skin.chats !== 'panel') return <Messages />
  if (page === 'live') return <LiveChat />
  if (page === 'login') return <input aria-label="Password" type="password" />
  return <WithNav>{page === 'profile' ? <Profile /> : <Feed />}</WithNav>
}
