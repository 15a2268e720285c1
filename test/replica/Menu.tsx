import { useEffect, useState } from 'react'
import { useReplica } from './context.ts'
import { labelsOf } from './labels.ts'
import { Part } from './Part.tsx'

export interface Entry {
  label: string
  /** Asked about in a dialog, where there is one. */
  deletes?: boolean
  act(): void
}

/** Labels may carry marks and capitals of their own. */
export function dressed(label: string, dress: string | null): string {
  if (dress === 'upper') return label.toUpperCase()
  if (dress === 'bidi') return `\u2067${label}\u2069`
  return dress === 'icon' ? `🗑 ${label}…` : label
}

/** A popup of `p` entries beside icons, as in docs/tiktok-page.md 8; a dialog after Delete only with `dialog=1` (assumed). */
export function Popup({ entries, onClose }: { entries: Entry[]; onClose(): void }) {
  const { store } = useReplica()
  const [asked, setAsked] = useState(
    () => (store.opened.asked && entries.find(({ deletes }) => deletes)) || null,
  )
  const [frame, setFrame] = useState(0)
  const { restless } = store.options
  useEffect(() => {
    if (!restless) return
    const request = requestAnimationFrame(() => setFrame(frame + 1))
    return () => cancelAnimationFrame(request)
  }, [restless, frame])
  const choose = (entry: Entry) => {
    if (store.options.dialog && entry.deletes) return setAsked(entry)
    onClose()
    entry.act()
  }
  if (asked) return <Dialog entry={asked} onClose={onClose} />
  return (
    <Part of="menu" key={frame} also="popup">
      {entries.map((entry) => (
        <Part
          of="menuItem"
          key={entry.label}
          onClick={(event) => {
            event.stopPropagation()
            choose(entry)
          }}
          onKeyDown={(event) => event.key === 'Enter' && choose(entry)}
        >
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <circle cx="12" cy="12" r="8" />
          </svg>
          <p>{dressed(entry.label, entry.deletes ? store.options.labels : null)}</p>
        </Part>
      ))}
    </Part>
  )
}

/** After "for everyone" too the button says no more than Delete: the harder case. */
const plainDelete = (lang: string) => labelsOf(lang).delete

/** assumed: everything about it, its role included. */
function Dialog({ entry, onClose }: { entry: Entry; onClose(): void }) {
  const { store } = useReplica()
  return (
    <Part of="overlay">
      <Part of="dialog" aria-label="Are you sure?" also="modal">
        <h3>Are you sure?</h3>
        <button
          type="button"
          onClick={(event) => {
            event.stopPropagation()
            onClose()
            entry.act()
          }}
        >
          {plainDelete(store.options.lang)}
        </button>
        <button
          type="button"
          onClick={(event) => {
            event.stopPropagation()
            onClose()
          }}
        >
          Cancel
        </button>
      </Part>
    </Part>
  )
}
