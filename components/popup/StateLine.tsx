import type { TabState } from '../../lib/health/health.ts'
import { stateTexts, type Tone } from './state-texts.ts'

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
  const { tone, sentence } = state
    ? stateTexts[state.kind]
    : { tone: 'calm' as const, sentence: 'Checking this page…' }
  return (
    <section className="state" data-tone={tone} aria-label="This page">
      <svg className="state-mark" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
        <circle cx="10" cy="10" r="10" />
        <path d={shapes[tone]} />
      </svg>
      <div className="state-text">
        <p role="status">{sentence}</p>
        {state?.kind === 'no-access' && (
          <button type="button" className="allow" onClick={onAllow}>
            Allow on tiktok.com
          </button>
        )}
      </div>
    </section>
  )
}
