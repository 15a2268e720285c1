import { useId, useLayoutEffect, useRef } from 'react'
import type { Named } from '../../lib/core/people/recipient.ts'
import type { Kept } from '../../lib/core/people/trust.ts'
import type { Question } from '../../lib/core/send/question.ts'
import { reasonSentence, thingOf } from '../../lib/words/question.ts'
import {
  cardTitle,
  everyoneOf,
  fullName,
  handleOf,
  initialsOf,
  sendLabel,
} from '../../lib/words/recipient.ts'
import { useLanguage } from '../language.tsx'
import { Avatar } from './Avatar.tsx'
import { TrustLine } from './TrustLine.tsx'

export interface CardProps {
  question: Question
  avatar: HTMLImageElement | null
  /** Called once the dialog is in the page, to open and place it. */
  onMount(dialog: HTMLDialogElement): void
  /** Both get the native event, so that the caller can tell the person's click from a script's. */
  onKeepWriting(event: Event): void
  onSend(event: Event): void
  /** Both resolve to whether it is kept; null when the event was no person's. */
  onTrust(event: Event, again: boolean): Promise<Kept> | null
  onAlwaysAsk(event: Event): Promise<Kept> | null
}

/** The question before an ordinary send. The safe answer comes first and has the focus. */
export function Card({ question, avatar, onMount, onKeepWriting, onSend, onTrust, onAlwaysAsk }: CardProps) {
  const { recipient, reason, caveat, message, oneSided, trustable } = question
  const { words, shown } = useLanguage()
  const [title, about] = [useId(), useId()]
  const dialog = useRef<HTMLDialogElement>(null)
  // Once per question: the caller gives every question a key of its own.
  // biome-ignore lint/correctness/useExhaustiveDependencies: opening twice would throw
  useLayoutEffect(() => {
    if (dialog.current) onMount(dialog.current)
  }, [])
  const [safe, send] = [useRef<HTMLButtonElement>(null), useRef<HTMLButtonElement>(null)]
  // What had the focus has gone; whoever has moved on meanwhile stays where they are.
  const giveFocus = (to: HTMLElement | null) => dialog.current?.querySelector(':focus') ?? to?.focus()
  const handle = handleOf(recipient)
  const thing = thingOf(question)
  return (
    <dialog ref={dialog} className="card" role="alertdialog" aria-labelledby={title} aria-describedby={about}>
      <header className="card-head">
        <Avatar image={avatar} name={initialsOf(recipient)} />
        <div className="card-who">
          <h2 id={title} data-scrolls tabIndex={-1}>
            {words(cardTitle(recipient))}
          </h2>
          {handle && <bdi className="handle">{shown(handle)}</bdi>}
        </div>
      </header>
      <div className="card-body" id={about}>
        {handle && <span className="hidden">{shown(handle)}</span>}
        {recipient.kind === 'several' && <Everyone people={everyoneOf(recipient)} />}
        {reason && <p className="reason">{words(reasonSentence(reason, recipient))}</p>}
        {caveat && <p className="reason">{words(`caveat.${caveat}`)}</p>}
        <span className="hidden">{words('card.message')} </span>
        <blockquote className="message" dir="auto" data-scrolls tabIndex={-1}>
          {message.text}
          {thing && <em className="thing">{words(thing)}</em>}
        </blockquote>
        {oneSided && <p className="truth">{words('card.oneSided')}</p>}
      </div>
      <footer className="card-answers">
        <button
          type="button"
          ref={safe}
          data-safe
          className="safe"
          onClick={(event) => onKeepWriting(event.nativeEvent)}
        >
          {words('card.keepWriting')}
        </button>
        <button type="button" ref={send} className="send" onClick={(event) => onSend(event.nativeEvent)}>
          {words(sendLabel(recipient))}
        </button>
      </footer>
      {trustable && (
        <TrustLine
          recipient={recipient}
          onTrust={onTrust}
          onAlwaysAsk={onAlwaysAsk}
          onSettled={(as) => giveFocus(as === 'trusted' ? send.current : safe.current)}
        />
      )}
    </dialog>
  )
}

/** Everyone a share goes to: each name is met, also the fiftieth. */
function Everyone({ people }: { people: readonly Named[] }) {
  const { shown, text } = useLanguage()
  return (
    <ul className="everyone" aria-label={text('card.recipients')} data-scrolls tabIndex={-1}>
      {people.map((each, index) => (
        // Two people may share a name, and the list never changes.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <li key={index}>
          <bdi>{shown(fullName(each) ?? '')}</bdi> <bdi className="handle">{shown(handleOf(each) ?? '')}</bdi>
        </li>
      ))}
    </ul>
  )
}
