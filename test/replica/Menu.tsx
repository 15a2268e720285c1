import { useState } from 'react'
import { useReplica } from './context.ts'

export interface Entry {
  label: string
  act(): void
}

/** A popup of `p` entries beside icons, as in section 8; a dialog after Delete only with `dialog=1` (assumed). */
export function Popup({ entries, onClose }: { entries: Entry[]; onClose(): void }) {
  const { store, naming } = useReplica()
  const [asked, setAsked] = useState<Entry | null>(null)
  const choose = (entry: Entry) => {
    if (store.options.dialog && /delete|unsend/i.test(entry.label)) return setAsked(entry)
    onClose()
    entry.act()
  }
  if (asked) return <Dialog entry={asked} onClose={onClose} />
  return (
    <div className={`${naming.cls('DivActionPopup')} popup`}>
      {entries.map((entry) => (
        <div
          key={entry.label}
          role="button"
          tabIndex={0}
          className={naming.cls('DivActionItem')}
          onClick={(event) => {
            event.stopPropagation()
            choose(entry)
          }}
          onKeyDown={(event) => event.key === 'Enter' && choose(entry)}
        >
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <circle cx="12" cy="12" r="8" />
          </svg>
          <p>{entry.label}</p>
        </div>
      ))}
    </div>
  )
}

/** assumed: everything about it, its role included. */
function Dialog({ entry, onClose }: { entry: Entry; onClose(): void }) {
  return (
    <div className="TUXModal-overlay">
      <div role="dialog" aria-modal="true" aria-label="Are you sure?" className="modal">
        <h3>Are you sure?</h3>
        <button
          type="button"
          onClick={(event) => {
            event.stopPropagation()
            onClose()
            entry.act()
          }}
        >
          {entry.label}
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
      </div>
    </div>
  )
}
