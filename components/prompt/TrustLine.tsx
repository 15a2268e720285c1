import { type MouseEvent, useId, useLayoutEffect, useRef, useState } from 'react'
import type { Recipient } from '../../lib/core/people/recipient.ts'
import type { Kept } from '../../lib/core/people/trust.ts'
import { shortName } from '../../lib/words/recipient.ts'
import { say } from '../../lib/words/sentence.ts'
import { useLanguage } from '../language.tsx'

export interface TrustLineProps {
  recipient: Recipient
  /** Both get the native event and resolve to whether it is kept; null when the event was no person's. */
  onTrust(event: Event, again: boolean): Promise<Kept> | null
  onAlwaysAsk(event: Event): Promise<Kept> | null
  /** It is kept, and the button that was pressed has gone. */
  onSettled(as: 'trusted' | 'always-asked'): void
}

type State = 'offered' | 'waiting' | 'trusted' | 'always-asked' | 'not-kept'

/** Below the answers of a card: fewer questions about this person, or more. It answers nothing by itself. */
export function TrustLine({ recipient, onTrust, onAlwaysAsk, onSettled }: TrustLineProps) {
  const { words } = useLanguage()
  const [state, setState] = useState<State>('offered')
  const [untilClosed, setUntilClosed] = useState(false)
  // A group is many people: one click says that it is meant, a second that they are.
  const [sure, setSure] = useState(false)
  const yes = useRef<HTMLButtonElement>(null)
  const warning = useId()
  const name = shortName(recipient) ?? ''
  // Each of these takes away the button that had the focus.
  useLayoutEffect(() => {
    if (sure) yes.current?.focus()
  }, [sure])
  // biome-ignore lint/correctness/useExhaustiveDependencies: told once, when it is settled
  useLayoutEffect(() => {
    if (state === 'trusted' || state === 'always-asked') onSettled(state)
  }, [state])

  const settle = (kept: Promise<Kept> | null, as: 'trusted' | 'always-asked') => {
    if (kept === null) return
    // Not disabled: a button that is would lose the keyboard's place.
    setState('waiting')
    kept
      .then((done) => {
        setUntilClosed(done === 'while-private')
        setState(done ? as : 'not-kept')
      })
      .catch(() => setState('not-kept'))
  }
  const trust = (event: Event) => {
    if (recipient.kind === 'group' && !sure) setSure(true)
    // The second click of a double click is no second thought.
    else if (!sure || (event as UIEvent).detail < 2) settle(onTrust(event, sure), 'trusted')
  }
  const offered = state === 'offered' || state === 'not-kept' || state === 'waiting'
  const waits = state === 'waiting'
  const press = (act: (event: Event) => void) => (event: MouseEvent) => waits || act(event.nativeEvent)
  return (
    <div className="trust">
      {offered && !sure && (
        <div className="trust-offers">
          <button type="button" aria-disabled={waits} onClick={press(trust)}>
            {words(say('trust.dontAsk', { name }))}
          </button>
          <button
            type="button"
            aria-disabled={waits}
            onClick={press((event) => settle(onAlwaysAsk(event), 'always-asked'))}
          >
            {words('trust.alwaysAsk')}
          </button>
        </div>
      )}
      {offered && sure && (
        <div className="trust-offers">
          <p id={warning}>{words(say('trust.group', { name }))}</p>
          <button
            type="button"
            ref={yes}
            aria-describedby={warning}
            aria-disabled={waits}
            onClick={press(trust)}
          >
            {words(say('trust.sure', { name }))}
          </button>
        </div>
      )}
      <p role="status">
        {state === 'trusted' && words(say('trust.trusted', { name }))}
        {state === 'always-asked' && words('trust.alwaysAsked')}
        {untilClosed && <> {words('trust.untilClosed')}</>}
        {state === 'not-kept' && words('trust.notKept')}
      </p>
    </div>
  )
}
