import { useRef } from 'react'
import type { Named } from '../../lib/core/people/recipient.ts'
import type { Kept } from '../../lib/core/people/trust.ts'
import type { Question } from '../../lib/core/send/question.ts'
import { reasonSentence } from '../../lib/words/question.ts'
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
import { Dialog, Message, SafeAnswer } from './Dialog.tsx'
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
  const { recipient, reason, caveat, oneSided, trustable } = question
  const { words, shown } = useLanguage()
  const send = useRef<HTMLButtonElement>(null)
  const handle = handleOf(recipient)
  return (
    <Dialog
      kind="card"
      title={words(cardTitle(recipient))}
      mark={<Avatar image={avatar} name={initialsOf(recipient)} />}
      under={handle && <bdi className="handle">{shown(handle)}</bdi>}
      about={
        <>
          {handle && <span className="hidden">{shown(handle)}</span>}
          {recipient.kind === 'several' && <Everyone people={everyoneOf(recipient)} />}
          {reason && <p className="reasons">{words(reasonSentence(reason, recipient))}</p>}
          {caveat && <p className="reasons">{words(`caveat.${caveat}`)}</p>}
          <Message of={question} />
          {oneSided && <p className="truth">{words('card.oneSided')}</p>}
        </>
      }
      onMount={onMount}
    >
      <footer className="dialog-answers">
        <SafeAnswer onClick={onKeepWriting} />
        <button
          type="button"
          ref={send}
          className="answer send"
          onClick={(event) => onSend(event.nativeEvent)}
        >
          {words(sendLabel(recipient))}
        </button>
      </footer>
      {trustable && (
        <TrustLine
          recipient={recipient}
          onTrust={onTrust}
          onAlwaysAsk={onAlwaysAsk}
          onSettled={(as) => giveFocus(send.current, as === 'trusted' ? '.send' : '[data-safe]')}
        />
      )}
    </Dialog>
  )
}

/** What had the focus has gone; whoever has moved on meanwhile stays where they are. */
function giveFocus(inDialog: HTMLElement | null, to: string): void {
  const dialog = inDialog?.closest('dialog')
  if (dialog && !dialog.querySelector(':focus')) dialog.querySelector<HTMLElement>(to)?.focus()
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
