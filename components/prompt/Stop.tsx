import { useId, useLayoutEffect, useRef, useState } from 'react'
import type { StopQuestion } from '../../lib/core/stop-question.ts'
import {
  choiceLabel,
  isolatedName,
  personOf,
  stopReasons,
  stopSendLabel,
  stopTexts,
  tickLabel,
} from '../stop-texts.ts'
import { handleOf, shortName, texts, thingOf } from '../texts.ts'
import { Isolated } from './Isolated.tsx'

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
        <h2 id={title}>{stopTexts.title}</h2>
      </header>
      <div className="stop-body" id={about}>
        <ul className="stop-reasons">
          {stopReasons(question).map((sentence) => (
            <li key={sentence}>
              <Isolated words={sentence} />
            </li>
          ))}
        </ul>
        <span className="hidden">{texts.message}: </span>
        <blockquote className="message" dir="auto" data-scrolls tabIndex={-1}>
          {message.text}
          {thing && <em className="thing">{thing}</em>}
        </blockquote>
        <p>{form.kind === 'people' ? stopTexts.pick : stopTexts.tick}</p>
      </div>
      {form.kind === 'people' ? (
        <ul className="stop-people" aria-label={stopTexts.title}>
          {form.choices.map((choice, index) => (
            <li key={`${choice.name} ${choice.handle}`}>
              <button
                type="button"
                aria-label={choiceLabel(choice)}
                onClick={(event) => onPick(index, event.nativeEvent)}
              >
                <bdi className="stop-name">{shortName(personOf(choice))}</bdi>
                {form.handlesShown && choice.handle !== null && (
                  <bdi className="handle">{handleOf(personOf(choice))}</bdi>
                )}
              </button>
            </li>
          ))}
        </ul>
      ) : (
        <Tick question={question} onSend={onSend} />
      )}
      <footer className="stop-answers">
        {oneSided && <p className="truth">{texts.oneSided}</p>}
        <button
          type="button"
          data-safe
          className="safe"
          onClick={(event) => onKeepWriting(event.nativeEvent)}
        >
          {texts.keepWriting}
        </button>
      </footer>
    </dialog>
  )
}

/** A box to tick before the message may leave: for when there is nobody else to choose, or several are meant. */
function Tick({ question, onSend }: Pick<StopProps, 'question' | 'onSend'>) {
  const [ticked, setTicked] = useState(false)
  const { form } = question
  const people = form.kind === 'checkbox' && form.people.length > 1 ? form.people : []
  return (
    <div className="stop-tick">
      {people.length > 0 && (
        <ul className="stop-everyone" aria-label={stopTexts.listed} data-scrolls tabIndex={-1}>
          {people.map((each, index) => (
            // Two people may share a name, and the list never changes.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            <li key={index}>
              <Isolated words={isolatedName(each)} />
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
        <span>
          <Isolated words={tickLabel(question) ?? ''} />
        </span>
      </label>
      <button
        type="button"
        className="stop-send"
        disabled={!ticked}
        onClick={(event) => onSend(event.nativeEvent)}
      >
        <bdi>{stopSendLabel(question)}</bdi>
      </button>
    </div>
  )
}
