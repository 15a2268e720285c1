import type { Loader } from './load-script.ts'
import type { GuardPorts, PromptUi } from './ports.ts'

/**
 * The prompt, once the reader is here too, or cannot be had: a question that opened before it might be the wrong one,
 * a card where the message itself is a reason to stop.
 */
export function promptBehindReader(prompt: Loader<PromptUi>, reader: Loader<unknown>): GuardPorts['ui'] {
  let lost = false
  return {
    current: () => (reader.current() !== null || lost ? prompt.current() : null),
    async load() {
      const [ui, read] = await Promise.all([prompt.load(), reader.load()])
      lost ||= read === null
      return ui
    },
  }
}
