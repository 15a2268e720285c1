import { useState } from 'react'
import { trustTexts } from '../trust-texts.ts'

type State = 'offered' | 'sure?' | 'forgotten' | 'failed'

/** Forgets everything about people, after a second click. */
export function ForgetButton({ onForget }: { onForget: () => Promise<boolean> }) {
  const [state, setState] = useState<State>('offered')
  const forget = () => {
    onForget()
      .then((done) => setState(done ? 'forgotten' : 'failed'))
      .catch(() => setState('failed'))
  }
  return (
    <div className="forget">
      {state === 'sure?' ? (
        <>
          <p>{trustTexts.forgetExplained}</p>
          <button type="button" className="quiet warn" onClick={forget}>
            {trustTexts.forgetSure}
          </button>
          <button type="button" className="quiet" onClick={() => setState('offered')}>
            {trustTexts.forgetNot}
          </button>
        </>
      ) : (
        <button type="button" className="quiet" onClick={() => setState('sure?')}>
          {trustTexts.forget}
        </button>
      )}
      <p role="status">
        {state === 'forgotten' && trustTexts.forgotten}
        {state === 'failed' && trustTexts.failed}
      </p>
    </div>
  )
}
