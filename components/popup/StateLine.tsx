import type { TabState } from '../../lib/health/health.ts'
import { useLanguage } from '../language.tsx'
import './StateLine.css'

/** `safe` teal, `calm` grey, `warn` amber. Each has its own shape too: colour alone tells nothing to many. */
export type Tone = 'safe' | 'calm' | 'warn'

/** How each state of a tab looks. */
export const tones: Record<TabState['kind'], Tone> = {
  guarded: 'safe',
  ready: 'safe',
  quiet: 'calm',
  elsewhere: 'calm',
  drift: 'warn',
  reload: 'warn',
  'no-access': 'warn',
}

const shapes: Record<Tone, string> = {
  safe: 'M5.5 10.3 8.6 13.4 14.5 7.2',
  calm: 'M6 10H14',
  warn: 'M10 5.4V11M10 14.2V14.3',
}

type Props = {
  /** Null while the page is being asked. */
  state: TabState | null
  onAllow: () => void
}

/** How the current tab is guarded, in one sentence with a mark. */
export function StateLine({ state, onAllow }: Props) {
  const { words, text } = useLanguage()
  const tone = state ? tones[state.kind] : 'calm'
  return (
    <section className="state" data-tone={tone} aria-label={text('state.thisPage')}>
      <svg className="state-mark" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
        <circle cx="10" cy="10" r="10" />
        <path d={shapes[tone]} />
      </svg>
      <div className="state-text">
        <p role="status">{words(state ? `state.${state.kind}` : 'state.checking')}</p>
        {state?.kind === 'no-access' && (
          <button type="button" className="allow" onClick={onAllow}>
            {words('state.allow')}
          </button>
        )}
      </div>
    </section>
  )
}
