import { useId } from 'react'
import type { Recipient } from '../../lib/core/people/recipient.ts'
import { cueLabel, fullName, handleOf, initialsOf } from '../../lib/words/recipient.ts'
import type { Sentence } from '../../lib/words/sentence.ts'
import { useLanguage } from '../language.tsx'
import { Avatar } from './Avatar.tsx'

export interface CueProps {
  recipient: Recipient
  avatar: HTMLImageElement | null
  /** Said instead, while nothing is asked. */
  paused: Sentence | null
}

/** The line above the composer: who this goes to, and that the guard is on; or that it rests. */
export function CueLine({ recipient, avatar, paused }: CueProps) {
  const { words, shown } = useLanguage()
  const label = useId()
  const name = fullName(recipient)
  const handle = handleOf(recipient)
  return (
    <div
      className="cue"
      role="note"
      aria-labelledby={label}
      data-unreadable={paused !== null || name === null}
    >
      <span id={label} hidden>
        {words(paused ?? cueLabel(recipient))}
      </span>
      <span className="sign" aria-hidden="true" />
      {paused !== null || name === null ? (
        <span className="cue-name">{words(paused ?? 'recipient.unreadable')}</span>
      ) : (
        <>
          <span className="cue-to">{words('cue.to')}</span>
          <Avatar image={avatar} name={initialsOf(recipient)} />
          <bdi className="cue-name">{shown(name)}</bdi>
          {handle && <bdi className="handle">{shown(handle)}</bdi>}
        </>
      )}
    </div>
  )
}
