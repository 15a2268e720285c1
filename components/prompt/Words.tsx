import type { Sentence } from '../../lib/words/sentence.ts'
import { useLanguage } from '../language.tsx'

/** A short message of ours on the page: what became of a send. */
export function Words({ sentence, urgent }: { sentence: Sentence; urgent: boolean }) {
  const { words } = useLanguage()
  return (
    <div className="words" data-urgent={urgent}>
      <span className="sign" aria-hidden="true" />
      <span>{words(sentence)}</span>
    </div>
  )
}
