import { useState } from 'react'
import { useLanguage } from '../language.tsx'
import './ForgetButton.css'
import './QuietButton.css'

type State = 'offered' | 'sure?' | 'forgotten' | 'failed'

/** Forgets everything about people, after a second click. */
export function ForgetButton({ onForget }: { onForget: () => Promise<boolean> }) {
  const { words } = useLanguage()
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
          <p>{words('people.forgetExplained')}</p>
          <button type="button" className="quiet warn" onClick={forget}>
            {words('people.forgetSure')}
          </button>
          <button type="button" className="quiet" onClick={() => setState('offered')}>
            {words('people.forgetNot')}
          </button>
        </>
      ) : (
        <button type="button" className="quiet" onClick={() => setState('sure?')}>
          {words('people.forget')}
        </button>
      )}
      <p role="status">
        {state === 'forgotten' && words('people.forgotten')}
        {state === 'failed' && words('people.failed')}
      </p>
    </div>
  )
}
