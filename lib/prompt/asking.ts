/** What card and stop have in common: one question at a time, one answer to it, and nothing before it is armed. */
import type { OpenPrompt, PromptView } from '../guard/ports.ts'
import { createArming } from './arming.ts'
import { focusedIn, openDialog, type Place, reopenDialog, tabStops } from './dialog.ts'
import type { PromptRoot } from './root.ts'
import { shieldKey } from './shield.ts'
import { keepAttached } from './stay.ts'

/** What becomes of a question. Exactly one of these is called, once. */
export interface Ends<Answer> {
  answer(answer: Answer): void
  typedOn(): void
  /** The page keeps taking the prompt away. */
  lost(): void
  /** The safe answer. */
  keepWriting: Answer
  /** What Ctrl+Enter says; null when it says nothing. */
  sendByKey: Answer | null
}

/** A question that is about to be drawn. */
export interface Raised<Answer> {
  /** Tells one question from the next. */
  id: number
  onMount(dialog: HTMLDialogElement): void
  onKeepWriting(event: Event): void
  /** Gives an answer where the event is a person's. */
  answerBy(event: Event, given: Answer): void
  prompt: OpenPrompt
}

export interface Asking {
  /** @param place where the dialog stands */
  raise<Answer>(view: PromptView, place: Place, ends: Ends<Answer>): Raised<Answer>
  /** The window has changed. */
  placeAgain(): void
}

/** @param takeDown takes what was drawn for a question away */
export function createAsking(root: PromptRoot, takeDown: () => void, lifetime: AbortSignal): Asking {
  let open: { dialog: HTMLDialogElement; place: Place; lost(): void } | null = null
  let questions = 0
  const countAnew = keepAttached(
    root,
    () => open && reopenDialog(open.dialog),
    () => open?.lost(),
    lifetime,
  )

  function raise<Answer>(view: PromptView, place: Place, ends: Ends<Answer>): Raised<Answer> {
    const arming = createArming(view.openingKey, () => performance.now())
    let ended = false
    const end = (tell: () => void) => {
      if (ended) return
      ended = true
      tell()
    }
    const answer = (given: Answer) => end(() => ends.answer(given))
    const keepWriting = () => answer(ends.keepWriting)
    const close = () => {
      // The browser tells of the closing later, and that is no answer.
      ended = true
      const dialog = open?.dialog
      open = null
      dialog?.close()
      takeDown()
    }
    const lost = () =>
      end(() => {
        close()
        ends.lost()
      })
    countAnew()
    questions += 1
    const stops = () => (open ? tabStops(open.dialog) : [])
    const focused = () => (open ? focusedIn(open.dialog) : null)
    const typeOn = view.writing ? () => end(ends.typedOn) : null
    const send = () => ends.sendByKey !== null && arming.isArmed() && answer(ends.sendByKey)
    return {
      id: questions,
      onMount(dialog) {
        open = { dialog, place, lost }
        openDialog(dialog, place, keepWriting)
      },
      onKeepWriting: (event) => event.isTrusted && keepWriting(),
      /** The second click of a double click is no answer, wherever it lands. Keys and screen readers count 0 or 1. */
      answerBy: (event, given) =>
        event.isTrusted && (event as UIEvent).detail < 2 && arming.isArmed() && answer(given),
      prompt: {
        shieldKey: (event) => shieldKey(event, arming, { keepWriting, typeOn, send, stops, focused }),
        close,
      },
    }
  }

  return { raise, placeAgain: () => open?.place(open.dialog) }
}
