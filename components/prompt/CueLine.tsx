import type { Recipient } from '../../lib/core/recipient.ts'
import { cueLabel, fullName, handleOf, texts } from '../texts.ts'
import { Avatar } from './Avatar.tsx'

/** The line above the composer: who this goes to, and that the guard is on. */
export function CueLine({ recipient, avatar }: { recipient: Recipient; avatar: HTMLImageElement | null }) {
  const name = fullName(recipient)
  const handle = handleOf(recipient)
  return (
    <div className="cue" role="note" aria-label={cueLabel(recipient)} data-unreadable={name === null}>
      <span className="cue-mark" aria-hidden="true" />
      {name === null ? (
        <span className="cue-name">{texts.unreadable}</span>
      ) : (
        <>
          <span className="cue-to">To</span>
          <Avatar image={avatar} name={name} />
          <bdi className="cue-name">{name}</bdi>
          {handle && <bdi className="handle">{handle}</bdi>}
        </>
      )}
    </div>
  )
}
