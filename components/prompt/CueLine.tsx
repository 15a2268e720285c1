import { useId } from 'react'
import type { Recipient } from '../../lib/core/people/recipient.ts'
import { cueLabel, fullName, handleOf, initialsOf } from '../../lib/words/recipient.ts'
import { useLanguage } from '../language.tsx'
import { Avatar } from './Avatar.tsx'

/** The line above the composer: who this goes to, and that the guard is on. */
export function CueLine({ recipient, avatar }: { recipient: Recipient; avatar: HTMLImageElement | null }) {
  const { words, shown } = useLanguage()
  const label = useId()
  const name = fullName(recipient)
  const handle = handleOf(recipient)
  return (
    <div className="cue" role="note" aria-labelledby={label} data-unreadable={name === null}>
      <span id={label} hidden>
        {words(cueLabel(recipient))}
      </span>
      <span className="sign" aria-hidden="true" />
      {name === null ? (
        <span className="cue-name">{words('recipient.unreadable')}</span>
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
