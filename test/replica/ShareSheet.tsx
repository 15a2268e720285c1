import { useMemo, useState } from 'react'
import { useReplica } from './context.ts'
import { Face } from './Face.tsx'
import { Part } from './Part.tsx'
import { type Person, people } from './people.ts'
import { sendsOn } from './press.ts'

/**
 * "Send to": a search box, people to choose, a note, one Send (docs/tiktok-page.md 10). Only the names of its strings
 * are known: every element, role and attribute here is assumed.
 */
export function ShareSheet({ what, offered }: { what: string; offered: number }) {
  const { store } = useReplica()
  const [query, setQuery] = useState('')
  const offer = useMemo(() => choices(offered), [offered])
  const [note, setNote] = useState(store.opened.note ?? '')
  const [chosen, setChosen] = useState(() =>
    offer.filter(({ handle }) => handle !== '' && store.opened.chosen?.includes(handle)),
  )
  const shown = offer.filter(({ name }) => name.toLowerCase().includes(query.toLowerCase()))
  const send = (trusted: boolean) => {
    if (store.options.trustedOnly && !trusted) return
    for (const person of chosen) store.shareWith(person, note === '' ? what : `${what}: ${note}`, trusted)
    store.set({ over: null })
  }
  const toggle = (person: Person) =>
    setChosen((now) => (now.includes(person) ? now.filter((other) => other !== person) : [...now, person]))
  return (
    <Part of="overlay">
      <Part of="dialog" aria-label="Send to" also="modal sheet">
        <input
          type="search"
          placeholder="Search"
          value={query}
          onChange={(event) => setQuery(event.target.value)}
        />
        <div className="choices">
          {shown.map((person) => (
            <div
              key={person.id}
              role="checkbox"
              aria-checked={chosen.includes(person)}
              tabIndex={0}
              className="choice"
              onClick={() => toggle(person)}
              onKeyDown={(event) => event.key === ' ' && toggle(person)}
            >
              <Face person={person} />
              <div>
                <p>{person.name}</p>
                {person.handle !== '' && !store.options.shareNames && <span>@{person.handle}</span>}
              </div>
            </div>
          ))}
        </div>
        <input
          type="text"
          placeholder="Write a message"
          value={note}
          onChange={(event) => setNote(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && store.options.shareEnter && chosen.length > 0)
              send(event.nativeEvent.isTrusted)
          }}
        />
        <button type="button" disabled={chosen.length === 0} {...sendsOn(store.options, send)}>
          Send
        </button>
        <button type="button" onClick={() => store.set({ over: null })}>
          Close
        </button>
      </Part>
    </Part>
  )
}

/** The people of the page, and invented ones behind them when a test wants more. */
function choices(offered: number): Person[] {
  const more = Array.from({ length: Math.max(0, offered - people.length) }, (_, index) => ({
    id: `${5000 + index}`,
    handle: `friend.${index}`,
    name: `Friend ${index}`,
  }))
  return [...people, ...more].slice(0, offered)
}
