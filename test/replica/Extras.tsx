/**
 * What sends at one press. No public report shows any of it on the web (docs/tiktok-page.md 7, path 10): that it
 * exists, and everything about it, is assumed.
 */
import { useRef, useState } from 'react'
import { useReplica } from './context.ts'
import { sendsOn } from './press.ts'

const STICKERS = ['Cat', 'Cake', 'Star']
const GREETINGS = ['Say hi', 'Wave']

/** Beside the composer: panels of stickers and GIFs, and a microphone that sends when it is let go. */
export function Extras() {
  const { store, naming } = useReplica()
  const [panel, setPanel] = useState<'sticker' | 'gif' | null>(null)
  return (
    <div className={naming.cls('DivExtras')} style={{ position: 'relative', display: 'flex', gap: 8 }}>
      {(['sticker', 'gif'] as const).map((kind) => (
        <button
          key={kind}
          type="button"
          aria-haspopup="true"
          aria-expanded={panel === kind}
          className={naming.cls('ButtonPanel')}
          data-opens={kind}
          onClick={() => setPanel(panel === kind ? null : kind)}
        >
          {kind}
        </button>
      ))}
      <Microphone />
      {panel && (
        <div className={`${naming.cls('DivStickerPanel')} panel`} data-panel={panel}>
          {STICKERS.map((name) => (
            <div
              key={name}
              role="button"
              tabIndex={0}
              className={naming.cls(panel === 'gif' ? 'DivGifCell' : 'DivStickerCell')}
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
            </div>
          ))}
        </div>
      )}
    </div>
  )
}

/** Pressed and held to record, sent when let go (as in the app). */
function Microphone() {
  const { store, naming } = useReplica()
  const since = useRef<number | null>(null)
  return (
    <button
      type="button"
      aria-label="Voice"
      className={naming.cls('ButtonVoice')}
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
    </button>
  )
}

/** Chips in a chat without messages. */
export function Greetings() {
  const { store, naming } = useReplica()
  return (
    <div className={naming.cls('DivGreeting')} style={{ display: 'flex', gap: 8, padding: 16 }}>
      {GREETINGS.map((text) => (
        <button
          key={text}
          type="button"
          className={naming.cls('ButtonGreeting')}
          data-thing="greeting"
          {...sendsOn(store.options, (trusted) => void store.sendThing('greeting', text, trusted))}
        >
          {text}
        </button>
      ))}
    </div>
  )
}
