import { useReplica } from './context.ts'
import { Part } from './Part.tsx'
import { sendsOn } from './press.ts'

/** "Send media": one report in detail names the title and a button that starts with Send. The rest is assumed. */
export function MediaModal({ count }: { count: number }) {
  const { store } = useReplica()
  const close = () => store.set({ over: null })
  return (
    <Part of="overlay">
      <Part of="dialog" aria-label="Send media" also="modal">
        <h3>Send media</h3>
        <Part of="mediaPreview" also="previews">
          {Array.from({ length: count }, (_, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: pictures without identity
            <canvas key={index} width={64} height={64} />
          ))}
        </Part>
        <button
          type="button"
          {...sendsOn(store.options, (trusted) => {
            if (store.sendThing('media', `${count} pictures`, trusted)) close()
          })}
        >
          {store.options.lang === 'de' ? 'Senden' : 'Send'} ({count})
        </button>
        <button type="button" onClick={close}>
          {store.options.lang === 'de' ? 'Abbrechen' : 'Cancel'}
        </button>
      </Part>
    </Part>
  )
}
