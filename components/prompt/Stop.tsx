import { useId, useLayoutEffect, useRef, useState } from 'react'
import type { StopQuestion } from '../../lib/core/send/stop-question.ts'
import { thingOf } from '../../lib/words/question.ts'
import { handleOf, nameAndHandle, sendLabel } from '../../lib/words/recipient.ts'
import { choiceLabel, personOf, stopReasons, tickLabel } from '../../lib/words/stop.ts'
import { useLanguage } from '../language.tsx'

export interface StopProps {
  question: StopQuestion
  /** Called once the dialog is in the page, to open and place it. */
  onMount(dialog: HTMLDialogElement): void
  /** All three get the native event, so that the caller can tell the person's click from a script's. */
  onKeepWriting(event: Event): void
  onPick(index: number, event: Event): void
  onSend(event: Event): void
}

/**
 * The question before a send that looks wrong: whom do you mean? No button says which one is right, so that it cannot
 * be answered by habit. The safe answer has the focus.
 */
export function Stop({ question, onMount, onKeepWriting, onPick, onSend }: StopProps) {
  const { form, message, oneSided } = question
  const { words, shown, text } = useLanguage()
  const [title, about] = [useId(), useId()]
  const thing = thingOf(question)
  const dialog = useRef<HTMLDialogElement>(null)
  // Once per question: the caller gives every question a key of its own.
  // biome-ignore lint/correctness/useExhaustiveDependencies: opening twice would throw
  useLayoutEffect(() => {
    if (dialog.current) onMount(dialog.current)
  }, [])
  return (
    <dialog ref={dialog} className="stop" role="alertdialog" aria-labelledby={title} aria-describedby={about}>
      <header className="stop-head">
        <span className="stop-mark" aria-hidden="true" />
        <h2 id={title}>{words('stop.title')}</h2>
      </header>
      <div className="stop-body" id={about}>
        <ul className="stop-reasons">
          {stopReasons(question).map((sentence) => (
            <li key={sentence.key}>{words(sentence)}</li>
          ))}
        </ul>
        <span className="hidden">{words('card.message')} </span>
        <blockquote className="message" dir="auto" data-scrolls tabIndex={-1}>
          {message.text}
          {thing && <em className="thing">{words(thing)}</em>}
        </blockquote>
        <p>{words(form.kind === 'people' ? 'stop.pick' : 'stop.tick')}</p>
      </div>
      {form.kind === 'people' ? (
        <ul className="stop-people" aria-label={text('stop.title')}>
          {form.choices.map((choice, index) => (
            <li key={`${choice.name} ${choice.handle}`}>
              <span id={`${title}-${index}`} hidden>
                {shown(choiceLabel(choice))}
              </span>
              <button
                type="button"
                aria-labelledby={`${title}-${index}`}
                onClick={(event) => onPick(index, event.nativeEvent)}
              >
                <bdi className="stop-name">{shown(choice.name)}</bdi>
                {form.handlesShown && choice.handle !== null && (
                  <bdi className="handle">{shown(handleOf(personOf(choice)) ?? '')}</bdi>
                )}
              </button>
            </li>
          ))}
        </ul>
      ) : (
        <Tick question={question} onSend={onSend} />
      )}
      <footer className="stop-answers">
        {oneSided && <p className="truth">{words('card.oneSided')}</p>}
        <button
          type="button"
          data-safe
          className="safe"
          onClick={(event) => onKeepWriting(event.nativeEvent)}
        >
          {words('card.keepWriting')}
        </button>
      </footer>
    </dialog>
  )
}

/** A box to tick before the message may leave: for when there is nobody else to choose, or several are meant. */
function Tick({ question, onSend }: Pick<StopProps, 'question' | 'onSend'>) {
  const [ticked, setTicked] = useState(false)
  const { words, shown, text } = useLanguage()
  const { form, recipient, certain } = question
  const label = tickLabel(question)
  const people = form.kind === 'checkbox' && form.people.length > 1 ? form.people : []
  return (
    <div className="stop-tick">
      {people.length > 0 && (
        <ul className="stop-everyone" aria-label={text('stop.listed')} data-scrolls tabIndex={-1}>
          {people.map((each, index) => (
            // Two people may share a name, and the list never changes.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            <li key={index}>
              <bdi>{shown(nameAndHandle(each) ?? '')}</bdi>
            </li>
          ))}
        </ul>
      )}
      <label>
        <input
          type="checkbox"
          checked={ticked}
          onChange={(event) => setTicked(event.currentTarget.checked)}
        />
        <span>{label && words(label)}</span>
      </label>
      <button
        type="button"
        className="stop-send"
        disabled={!ticked}
        onClick={(event) => onSend(event.nativeEvent)}
      >
        {words(sendLabel(recipient, certain))}
      </button>
    </div>
  )
}
