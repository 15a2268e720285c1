import type { BareKey } from '../../lib/words/sentence.ts'
import { useLanguage } from '../language.tsx'
import './Steps.css'

/** Sentences the person may use as they are. */
const samples: readonly BareKey[] = ['help.now.correct.sample1', 'help.now.correct.sample2']

/** Things to do, the most pressing first. */
export function Steps() {
  const { words } = useLanguage()
  return (
    <ol className="steps">
      {(['unsend', 'correct', 'ask', 'block', 'report'] as const).map((what) => (
        <li key={what}>
          <strong>{words(`help.now.${what}.todo`)}</strong>
          <p>{words(`help.now.${what}.more`)}</p>
          {what === 'correct' &&
            samples.map((sample) => <blockquote key={sample}>{words(sample)}</blockquote>)}
        </li>
      ))}
    </ol>
  )
}
