import type { StopAnswer, StopQuestion } from '../core/stop-question.ts'
import type { OpenPrompt, PromptView } from '../guard/ports.ts'

/** What the guard's prompt port offers for stops, beside `open` for cards. */
export interface StopUi {
  /** Opens the stop in the middle of the window and returns at once. Exactly one of the callbacks is called, at most once. */
  openStop(question: StopQuestion, view: PromptView, on: StopEvents): OpenPrompt
}

export interface StopEvents {
  answer(answer: StopAnswer): void
  /** The page keeps taking the prompt away. */
  lost(): void
}
