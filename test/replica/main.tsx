/** Draws the page that the address asks for. */
import { useEffect, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { attachControl } from './attach-control.ts'
import { ReplicaContext, useReplica } from './context.ts'
import { Feed, LiveChat, SearchBox } from './Elsewhere.tsx'
import { List } from './List.tsx'
import { MediaModal } from './MediaModal.tsx'
import { type Naming, namingOf } from './naming.ts'
import { readOptions } from './options.ts'
import { findPerson } from './people.ts'
import { ShareSheet } from './ShareSheet.tsx'
import { createStore } from './store.ts'
import styles from './style.css?inline'
import { Thread } from './Thread.tsx'

const page = document.body.dataset.page
const options = readOptions(location.search)
const store = createStore(options)
const naming = namingOf(options.gen)

function Messages() {
  return (
    <div className="messages">
      <Drawer naming={naming} />
      <main id="main-content-messages">
        <div className={naming.cls('DivFullSideNavLayout')}>
          <Thread />
        </div>
      </main>
    </div>
  )
}

function Drawer({ naming }: { naming: Naming }) {
  return (
    <div className={naming.cls('DivSideNavContainer')}>
      <div className={`${naming.cls('DivDrawerContainer')} drawer-enter-done`}>
        <div className={naming.cls('DivMessageDrawerContainer')}>
          <List />
        </div>
      </div>
    </div>
  )
}

/** The shell around the frame: the messages app of a business account. */
function BusinessSuite() {
  const query = new URLSearchParams(location.search)
  query.set('allow_label', 'true')
  query.set('scene', 'business')
  query.set('gen', 'BS')
  return (
    <div className="suite">
      <nav>Business Suite</nav>
      <iframe title="Messages" data-testid="business-message-index" src={`/messages?${query}`} />
    </div>
  )
}

/** G2-flyout: the nav entry opens the app in a panel on the present page. Container names are assumed. */
function WithNav({ children }: { children: React.ReactNode }) {
  const { state } = useReplica()
  const [open, setOpen] = useState(options.gen === 'G2-flyout' && options.open !== null)
  const opened = state.open?.id
  // A chat that opens by itself brings its panel along.
  useEffect(() => {
    if (options.gen === 'G2-flyout' && opened !== undefined) setOpen(true)
  }, [opened])
  return (
    <div className="with-nav" data-open={state.open?.id}>
      <nav>
        <SearchBox />
        {options.gen === 'G2-flyout' ? (
          <button type="button" data-e2e="nav-messages" onClick={() => setOpen(!open)}>
            Messages
          </button>
        ) : (
          <a data-e2e="nav-messages" href={`/messages${location.search}`}>
            Messages
          </a>
        )}
      </nav>
      {children}
      {open && (
        <aside className="flyout">
          <button type="button" data-testid="dm-new-drawer-expand-btn">
            Expand
          </button>
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
  const { store, state } = useReplica()
  const handle = location.pathname.slice(2)
  const person = findPerson(handle)
  const query = new URLSearchParams(location.search)
  query.set('u', person?.id ?? '')
  return (
    <main className="feed">
      <h1 data-e2e="user-title">{person?.name}</h1>
      <h2 data-e2e="user-subtitle">@{handle}</h2>
      {options.profile === 'over' ? (
        <button type="button" data-e2e="message-button" onClick={() => store.open(person)}>
          Message
        </button>
      ) : (
        <a
          href={`/messages?${query}`}
          target={options.profile === 'tab' ? '_blank' : '_self'}
          rel="noreferrer"
        >
          <button type="button" data-e2e="message-button">
            Message
          </button>
        </a>
      )}
      {options.profile === 'over' && options.gen !== 'G2-flyout' && state.open && (
        <aside className="flyout">
          <Thread />
        </aside>
      )}
    </main>
  )
}

/** What lies over the page: "Send media", or the share sheet. */
function Over() {
  const { state } = useReplica()
  const { over } = state
  if (over === null) return null
  return over.kind === 'media' ? <MediaModal count={over.count} /> : <ShareSheet {...over} />
}

function Page() {
  if (page === 'business-suite') return <BusinessSuite />
  if (page === 'messages' && options.gen !== 'G2-flyout') return <Messages />
  if (page === 'live') return <LiveChat />
  if (page === 'login') return <input aria-label="Password" type="password" />
  return <WithNav>{page === 'profile' ? <Profile /> : <Feed />}</WithNav>
}

document.head.append(Object.assign(document.createElement('style'), { textContent: styles }))
const app = document.getElementById('app')
if (app) {
  createRoot(app).render(
    <ReplicaContext value={{ store, naming }}>
      <Page />
      <Over />
    </ReplicaContext>,
  )
  // The frame of Business Suite speaks for the whole tab.
  if (page !== 'business-suite') attachControl(store)
}
