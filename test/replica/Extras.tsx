/**
 * What sends at one press. No public report shows any of it on the web (docs/tiktok-page.md 7, path 10): that it
 * exists, and everything about it, is assumed.
 */
import { useRef, useState } from 'react'
import { useReplica } from './context.ts'
import { Part } from './Part.tsx'
import { sendsOn } from './press.ts'

const STICKERS = ['Cat', 'Cake', 'Star']
const GREETINGS = ['Say hi', 'Wave']

/** Beside the composer: panels of stickers and GIFs, and a microphone that sends when it is let go. */
export function Extras() {
  const { store } = useReplica()
  const [panel, setPanel] = useState(store.opened.panel ?? null)
  return (
    <Part of="extras" style={{ position: 'relative', display: 'flex', gap: 8 }}>
      {(['sticker', 'gif'] as const).map((kind) => (
        <Part
          of="panelButton"
          key={kind}
          aria-expanded={panel === kind}
          data-opens={kind}
          onClick={() => setPanel(panel === kind ? null : kind)}
        >
          {kind}
        </Part>
      ))}
      <Microphone />
      {panel && (
        <Part of="panel" also="panel" data-panel={panel}>
          {STICKERS.map((name) => (
            <Part
              of={panel === 'gif' ? 'gifCell' : 'stickerCell'}
              key={name}
              data-thing={panel}
              onKeyDown={(event) => {
                if (event.key === 'Enter') store.sendThing(panel, name, event.nativeEvent.isTrusted)
              }}
              {...sendsOn(store.options, (trusted) => void store.sendThing(panel, name, trusted))}
            >
              <svg viewBox="0 0 24 24" width={32} height={32} aria-hidden="true">
                <circle cx="12" cy="12" r="10" />
              </svg>
              {name}
            </Part>
          ))}
        </Part>
      )}
    </Part>
  )
}

/** Pressed and held to record, sent when let go (as in the app). */
function Microphone() {
  const { store } = useReplica()
  const since = useRef<number | null>(null)
  return (
    <Part
      of="voice"
      data-thing="voice"
      onPointerDown={() => {
        since.current = performance.now()
      }}
      onPointerUp={(event) => {
        const recorded = since.current === null ? 0 : performance.now() - since.current
        since.current = null
        if (recorded > 300) store.sendThing('voice', 'voice note', event.nativeEvent.isTrusted)
      }}
    >
      Mic
    </Part>
  )
}

/** Chips in a chat without messages. */
export function Greetings() {
  const { store } = useReplica()
  return (
    <Part of="greetings" style={{ display: 'flex', gap: 8, padding: 16 }}>
      {GREETINGS.map((text) => (
        <Part
          of="greeting"
          key={text}
          data-thing="greeting"
          {...sendsOn(store.options, (trusted) => void store.sendThing('greeting', text, trusted))}
        >
          {text}
        </Part>
      ))}
    </Part>
  )
}
