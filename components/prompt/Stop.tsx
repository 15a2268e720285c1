import { useId, useState } from 'react'
import type { ShownStop, StopForm } from '../../lib/core/send/ask-who.ts'
import { handleOf, nameAndHandle, sendLabel } from '../../lib/words/recipient.ts'
import { choiceLabel, personOf, stopReasons, tickLabel } from '../../lib/words/stop.ts'
import { useLanguage } from '../language.tsx'
import { Dialog, Message, SafeAnswer } from './Dialog.tsx'

export interface StopProps {
  question: ShownStop
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
  const { form, oneSided } = question
  const { words } = useLanguage()
  return (
    <Dialog
      kind="stop"
      title={words('stop.title')}
      mark={<span className="stop-mark" aria-hidden="true" />}
      about={
        <>
          <ul className="reasons stop-reasons">
            {stopReasons(question).map((sentence) => (
              <li key={sentence.key}>{words(sentence)}</li>
            ))}
          </ul>
          <Message of={question} />
          <p>{words(form.kind === 'people' ? 'stop.pick' : 'stop.tick')}</p>
        </>
      }
      onMount={onMount}
    >
      {form.kind === 'people' ? (
        <People form={form} onPick={onPick} />
      ) : (
        <Tick question={question} onSend={onSend} />
      )}
      <footer className="dialog-answers">
        {oneSided && <p className="truth">{words('card.oneSided')}</p>}
        <SafeAnswer onClick={onKeepWriting} />
      </footer>
    </Dialog>
  )
}

/** Whom the message may be for, each a button; nothing but the name says which one is right. */
function People({ form, onPick }: Pick<StopProps, 'onPick'> & { form: StopForm & { kind: 'people' } }) {
  const { shown, text } = useLanguage()
  const label = useId()
  return (
    <ul className="stop-people" aria-label={text('stop.title')}>
      {form.choices.map((choice, index) => (
        <li key={`${choice.name} ${choice.handle}`}>
          <span id={`${label}-${index}`} hidden>
            {shown(choiceLabel(choice))}
          </span>
          <button
            type="button"
            className="answer"
            aria-labelledby={`${label}-${index}`}
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
        className="answer stop-send"
        disabled={!ticked}
        onClick={(event) => onSend(event.nativeEvent)}
      >
        {words(sendLabel(recipient, certain))}
      </button>
    </div>
  )
}
