/** What card and stop have in common: one question at a time, one answer to it, and only when the person can have given it. */
import type { StageProps } from '../../components/prompt/Stage.tsx'
import type { OpenPrompt, PromptView } from '../guard/ports.ts'
import { createArming } from './arming.ts'
import { focusedIn, openDialog, type Place, reopenDialog, tabStops } from './dialog.ts'
import type { PromptRoot } from './root.ts'
import { shieldKey } from './shield.ts'
import type { Standing } from './standing.ts'
import { keepAttached } from './stay.ts'
import { keepUpright, type Upright } from './upright.ts'

/** What becomes of a question. Exactly one of these is called, once. */
export interface Ends<Answer> {
  answer(answer: Answer): void
  typedOn(): void
  /** The page keeps taking the prompt away, or it could not be drawn. */
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
  /** Gives an answer where the event is a person's, and they see what they answer. */
  answerBy(event: Event, given: Answer): void
  /** Whether the person has pressed what they see. */
  isSeen(event: Event): boolean
  /** Draws the question; where anything throws meanwhile it is lost, once whoever asks has our prompt in hand. */
  show(change: Partial<StageProps>): OpenPrompt
}

export interface Asking {
  /** @param place where the dialog stands */
  raise<Answer>(view: PromptView, place: Place, ends: Ends<Answer>): Raised<Answer>
  /** The window has changed. */
  placeAgain(): void
}

/** What stands open. */
interface Open {
  dialog: HTMLDialogElement
  place: Place
  upright: Upright
  lost(): void
}

/** @param watch follows how a dialog stands before the person's eyes */
export function createAsking(
  root: PromptRoot,
  draw: (change: Partial<StageProps>, near: Element | null) => void,
  watch: (dialog: HTMLDialogElement) => Standing,
  lifetime: AbortSignal,
): Asking {
  let open: Open | null = null
  let questions = 0
  const countAnew = keepAttached(
    root,
    () => {
      if (!open) return
      reopenDialog(open.dialog)
      open.upright.raised()
    },
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
      const last = open
      open = null
      last?.upright.end()
      last?.dialog.close()
      draw({ card: null, stop: null }, null)
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
    /** Whether the person can have read what they answer. */
    const counts = () => arming.isArmed() && open?.upright.isSeen() === true
    const send = () => ends.sendByKey !== null && counts() && answer(ends.sendByKey)
    const prompt: OpenPrompt = {
      shieldKey: (event) => shieldKey(event, arming, { keepWriting, typeOn, send, stops, focused }),
      close,
    }
    return {
      id: questions,
      onMount(dialog) {
        openDialog(dialog, place, keepWriting)
        open = { dialog, place, lost, upright: keepUpright(dialog, root, arming, watch(dialog), lost) }
      },
      onKeepWriting: (event) => event.isTrusted && keepWriting(),
      /** The second click of a double click is no answer, wherever it lands. Keys and screen readers count 0 or 1. */
      answerBy: (event, given) =>
        event.isTrusted && (event as UIEvent).detail < 2 && counts() && answer(given),
      isSeen: (event) => event.isTrusted && open?.upright.isSeen() === true,
      show(change) {
        try {
          draw(change, view.near)
        } catch {
          // Seen below: nothing stands open.
        }
        if (open === null) queueMicrotask(lost)
        return prompt
      },
    }
  }

  return { raise, placeAgain: () => open?.place(open.dialog) }
}
