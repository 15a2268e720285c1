import { useState } from 'react'
import type { Recipient } from '../../lib/core/recipient.ts'
import { shortName } from '../texts.ts'
import { dontAskLabel, groupWarning, sureLabel, trustedWords, trustTexts } from '../trust-texts.ts'
import { Isolated } from './Isolated.tsx'

export interface TrustLineProps {
  recipient: Recipient
  /** Both get the native event and resolve to whether it is kept; null when the event was no person's. */
  onTrust(event: Event, again: boolean): Promise<boolean> | null
  onAlwaysAsk(event: Event): Promise<boolean> | null
}

type State = 'offered' | 'sure?' | 'waiting' | 'trusted' | 'always-asked' | 'not-kept'

/** Below the answers of a card: fewer questions about this person, or more. It answers nothing by itself. */
export function TrustLine({ recipient, onTrust, onAlwaysAsk }: TrustLineProps) {
  const [state, setState] = useState<State>('offered')
  const name = shortName(recipient) ?? ''
  const settle = (ask: () => Promise<boolean> | null, as: 'trusted' | 'always-asked') => {
    if (state === 'waiting') return
    const kept = ask()
    if (kept === null) return
    // Not disabled: a button that is would lose the keyboard's place.
    setState('waiting')
    kept.then((done) => setState(done ? as : 'not-kept')).catch(() => setState('not-kept'))
  }
  // A group is many people: one click says that it is meant, a second that they are.
  const trust = (event: Event, again: boolean) => {
    // The second click of a double click is no second thought.
    if (again && (event as UIEvent).detail > 1) return
    if (recipient.kind === 'group' && !again) setState('sure?')
    else settle(() => onTrust(event, again), 'trusted')
  }
  const offered = state === 'offered' || state === 'not-kept' || state === 'waiting'
  return (
    <div className="trust">
      {offered && (
        <div className="trust-offers">
          <button
            type="button"
            aria-disabled={state === 'waiting'}
            onClick={(event) => trust(event.nativeEvent, false)}
          >
            <bdi>{dontAskLabel(name)}</bdi>
          </button>
          <button
            type="button"
            aria-disabled={state === 'waiting'}
            onClick={(event) => settle(() => onAlwaysAsk(event.nativeEvent), 'always-asked')}
          >
            {trustTexts.alwaysAsk}
          </button>
        </div>
      )}
      {state === 'sure?' && (
        <div className="trust-offers">
          <p>
            <Isolated words={groupWarning(`\u2068${name}\u2069`)} />
          </p>
          <button type="button" onClick={(event) => trust(event.nativeEvent, true)}>
            <bdi>{sureLabel(name)}</bdi>
          </button>
        </div>
      )}
      <p role="status">
        {state === 'trusted' && <Isolated words={trustedWords(`\u2068${name}\u2069`)} />}
        {state === 'always-asked' && trustTexts.alwaysAsked}
        {state === 'not-kept' && trustTexts.notKept}
      </p>
    </div>
  )
}
