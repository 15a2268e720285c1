import { type ReactNode, useId, useLayoutEffect, useRef } from 'react'
import type { SendPath } from '../../lib/core/send/intent.ts'
import type { Draft } from '../../lib/core/send/verify.ts'
import { thingOf } from '../../lib/words/question.ts'
import { useLanguage } from '../language.tsx'

export interface DialogProps {
  kind: 'card' | 'stop'
  /** Names the dialog. */
  title: ReactNode
  /** Beside the title: whose face, or what sign. */
  mark: ReactNode
  /** Below the title. */
  under?: ReactNode
  /** What a screen reader says of the dialog when it opens. */
  about: ReactNode
  /** The answers, and what comes before and after them. */
  children: ReactNode
  /** Called once the dialog is in the page, to open and place it. */
  onMount(dialog: HTMLDialogElement): void
}

/** A card's title is a name, of any length: with the keyboard too it is read to its end. */
const scrolls = { 'data-scrolls': true, tabIndex: -1 }

/** The shell of card and stop. The browser's own modal dialog; lib/prompt/dialog.ts opens it. */
export function Dialog({ kind, title, mark, under, about, children, onMount }: DialogProps) {
  const [named, described] = [useId(), useId()]
  const dialog = useRef<HTMLDialogElement>(null)
  // Once per question: the caller gives every question a key of its own.
  // biome-ignore lint/correctness/useExhaustiveDependencies: opening twice would throw
  useLayoutEffect(() => {
    if (dialog.current) onMount(dialog.current)
  }, [])
  return (
    <dialog
      id={DIALOG}
      ref={dialog}
      className={`dialog ${kind}`}
      role="alertdialog"
      aria-labelledby={named}
      aria-describedby={described}
    >
      <header className="dialog-head">
        {mark}
        <div className="dialog-who">
          <h2 id={named} {...(kind === 'card' && scrolls)}>
            {title}
          </h2>
          {under}
        </div>
      </header>
      <div className="dialog-body" id={described}>
        {about}
      </div>
      {children}
    </dialog>
  )
}

/** The message as it was written, to its end; where it has no words, what it is. */
export function Message({ of }: { of: { message: Draft; path: SendPath } }) {
  const { words } = useLanguage()
  const thing = thingOf(of)
  return (
    <>
      <span className="hidden">{words('card.message')} </span>
      <blockquote className="message" dir="auto" data-scrolls tabIndex={-1}>
        {of.message.text}
        {thing && <em className="thing">{words(thing)}</em>}
      </blockquote>
    </>
  )
}

/** One question at a time, so one name will do. */
const DIALOG = 'question'
/**
 * The browser closes the dialog also when no script of ours is alive any more. Not by a form: in Firefox its button answers
 * to an Enter that the shield has taken.
 */
const CLOSES = { command: 'close', commandfor: DIALOG }

/** The answer that sends nothing. It has the focus when the dialog opens (lib/prompt/dialog.ts). */
export function SafeAnswer({ onClick }: { onClick(event: Event): void }) {
  const { words } = useLanguage()
  return (
    <button
      type="button"
      data-safe
      className="answer safe"
      onClick={(event) => onClick(event.nativeEvent)}
      {...CLOSES}
    >
      {words('card.keepWriting')}
    </button>
  )
}
