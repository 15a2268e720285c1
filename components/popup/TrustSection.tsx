import { type ReactNode, useId } from 'react'
import type { AlwaysAsked, Trusted, TrustList } from '../../lib/core/people/trust.ts'
import { endsSentence, keyWords } from '../../lib/words/people.ts'
import { type Sentence, say } from '../../lib/words/sentence.ts'
import { useLanguage } from '../language.tsx'
import { ForgetButton } from './ForgetButton.tsx'
import './TrustSection.css'
import './Section.css'
import './QuietButton.css'

export type TrustSectionProps = {
  /** Null until storage has answered. */
  list: TrustList | null
  /** Milliseconds since the epoch. */
  now: number
  /** How long trust lasts, as a row of the settings. */
  children?: ReactNode
  onRemove: (key: string) => void
  onForget: () => Promise<boolean>
}

/** Whom the person trusts, where to ask always, and forgetting all of it. */
export function TrustSection({ list, now, children, onRemove, onForget }: TrustSectionProps) {
  const { words } = useLanguage()
  const trusted = list?.trusted ?? []
  const asked = list?.alwaysAsk ?? []
  return (
    <details>
      <summary>
        {words(
          trusted.length > 0 ? say('people.summary.counted', { count: trusted.length }) : 'people.summary',
        )}
      </summary>
      <p className="explained">
        {words(trusted.length > 0 || list === null ? 'people.explained' : 'people.nobody')}
      </p>
      {children}
      <ul className="people">
        {trusted.toReversed().map((entry) => (
          <PersonRow key={entry.key} entry={entry} about={endsSentence(entry, now)} onRemove={onRemove} />
        ))}
        {asked.toReversed().map((entry) => (
          <PersonRow key={entry.key} entry={entry} about={say('people.askedAlways')} onRemove={onRemove} />
        ))}
      </ul>
      <ForgetButton onForget={onForget} />
    </details>
  )
}

type RowProps = { entry: Trusted | AlwaysAsked; about: Sentence; onRemove: (key: string) => void }

function PersonRow({ entry, about, onRemove }: RowProps) {
  const { words, shown } = useLanguage()
  const remove = useId()
  const name = entry.name || entry.key
  return (
    <li>
      <span className="row-text">
        <span>
          <bdi>{shown(name)}</bdi>
        </span>
        <small>{words(say('people.row', { who: keyWords(entry), about }))}</small>
      </span>
      <span id={remove} hidden>
        {words(say('people.remove.label', { name }))}
      </span>
      <button type="button" className="quiet" aria-labelledby={remove} onClick={() => onRemove(entry.key)}>
        {words('people.remove')}
      </button>
    </li>
  )
}
