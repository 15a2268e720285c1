/** Draws the page that the address asks for. */
import { createRoot } from 'react-dom/client'
import { attachControl } from './attach-control.ts'
import { ReplicaContext } from './context.ts'
import { restyled } from './drift.ts'
import { readOptions } from './options.ts'
import { Over, Page } from './Page.tsx'
import { createStore } from './store.ts'
import styles from './style.css?inline'

const page = document.body.dataset.page ?? ''
const options = readOptions(location.search)
const store = createStore(options)
const address = { page, path: location.pathname, search: location.search }

document.head.append(
  Object.assign(document.createElement('style'), { textContent: restyled(options.drift, styles) }),
)
const app = document.getElementById('app')
if (app) {
  createRoot(app).render(
    <ReplicaContext value={{ store, address }}>
      <Page />
      <Over />
    </ReplicaContext>,
  )
  // The frame of Business Suite speaks for the whole tab.
  if (page !== 'business-suite') attachControl(store)
}
