import { useReplica } from './context.ts'
import { sendsOn } from './press.ts'

/** "Send media": one report in detail names the title and a button that starts with Send. The rest is assumed. */
export function MediaModal({ count }: { count: number }) {
  const { store, naming } = useReplica()
  const close = () => store.set({ over: null })
  return (
    <div className="TUXModal-overlay">
      <div role="dialog" aria-modal="true" aria-label="Send media" className="modal">
        <h3>Send media</h3>
        <div className={`${naming.cls('DivMediaPreview')} previews`}>
          {Array.from({ length: count }, (_, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: pictures without identity
            <canvas key={index} width={64} height={64} />
          ))}
        </div>
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
      </div>
    </div>
  )
}
