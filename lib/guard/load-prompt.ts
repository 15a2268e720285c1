import type { PromptUi } from './ports.ts'

/** How long a held send waits for the prompt's script before the browser's confirm box asks instead. */
export const PROMPT_WAIT_MS = 1_500
/** After a failure, only this much later is it tried again, so that a page full of changes does not ask all the time. */
const RETRY_AFTER_MS = 5_000

export interface PromptLoader {
  current(): PromptUi | null
  load(): Promise<PromptUi | null>
  /** The script has run and offers its UI. Only the first offer is taken. */
  attach(create: () => PromptUi): void
}

/**
 * Loads the prompt's script when it is first needed: React is far too heavy for every page of tiktok.com.
 * @param request asks for the script to be run in this frame; false when that is impossible
 */
export function createPromptLoader(request: () => Promise<boolean>): PromptLoader {
  let ui: PromptUi | null = null
  let waiting: Promise<PromptUi | null> | null = null
  let onAttach: ((ui: PromptUi) => void) | null = null

  function load(): Promise<PromptUi | null> {
    if (ui) return Promise.resolve(ui)
    waiting ??= new Promise<PromptUi | null>((resolve) => {
      const giveUp = () => {
        resolve(ui)
        setTimeout(() => {
          waiting = null
        }, RETRY_AFTER_MS)
      }
      const timer = setTimeout(giveUp, PROMPT_WAIT_MS)
      onAttach = (attached) => {
        clearTimeout(timer)
        resolve(attached)
      }
      void request().then((possible) => {
        if (possible || ui) return
        clearTimeout(timer)
        giveUp()
      })
    })
    return waiting
  }

  return {
    current: () => ui,
    load,
    attach(create) {
      ui ??= create()
      onAttach?.(ui)
    },
  }
}
