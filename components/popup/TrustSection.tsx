import type { ReactNode } from 'react'
import type { AlwaysAsked, Trusted, TrustList } from '../../lib/core/trust.ts'
import { endsWords, keyWords, trustTexts } from '../trust-texts.ts'
import { ForgetButton } from './ForgetButton.tsx'

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
  const trusted = list?.trusted ?? []
  const asked = list?.alwaysAsk ?? []
  return (
    <details>
      <summary>
        {trustTexts.summary}
        {trusted.length > 0 && ` (${trusted.length})`}
      </summary>
      <p className="explained">
        {trusted.length > 0 || list === null ? trustTexts.explained : trustTexts.nobody}
      </p>
      {children}
      <ul className="people">
        {trusted.toReversed().map((entry) => (
          <PersonRow key={entry.key} entry={entry} about={endsWords(entry, now)} onRemove={onRemove} />
        ))}
        {asked.toReversed().map((entry) => (
          <PersonRow key={entry.key} entry={entry} about={trustTexts.askedAlways} onRemove={onRemove} />
        ))}
      </ul>
      <ForgetButton onForget={onForget} />
    </details>
  )
}

type RowProps = { entry: Trusted | AlwaysAsked; about: string; onRemove: (key: string) => void }

function PersonRow({ entry, about, onRemove }: RowProps) {
  const name = entry.name || entry.key
  return (
    <li>
      <span className="row-text">
        <span>
          <bdi>{name}</bdi>
        </span>
        <small>
          <bdi>{keyWords(entry)}</bdi> · {about}
        </small>
      </span>
      <button
        type="button"
        className="quiet"
        aria-label={`${trustTexts.remove} ${name}`}
        onClick={() => onRemove(entry.key)}
      >
        {trustTexts.remove}
      </button>
    </li>
  )
}
