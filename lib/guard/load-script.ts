/** How long a held send waits for a script before it is asked about without: the browser's confirm box for the prompt. */
export const SCRIPT_WAIT_MS = 1_500
/** After a failure, only this much later is it tried again, so that a page full of changes does not ask all the time. */
const RETRY_AFTER_MS = 5_000

export interface Loader<Offer> {
  current(): Offer | null
  load(): Promise<Offer | null>
  /** The script has run and makes its offer. Only the first one is taken. */
  attach(create: () => Offer): void
}

/**
 * Loads a script when it is first needed: React is far too heavy for every page of tiktok.com, and so are words.
 * @param request asks for the script to be run in this frame; false when that is impossible
 */
export function createLoader<Offer>(request: () => Promise<boolean>): Loader<Offer> {
  let here: Offer | null = null
  let waiting: Promise<Offer | null> | null = null
  let onAttach: ((offer: Offer) => void) | null = null

  function load(): Promise<Offer | null> {
    if (here) return Promise.resolve(here)
    waiting ??= new Promise<Offer | null>((resolve) => {
      const giveUp = () => {
        resolve(here)
        setTimeout(() => {
          waiting = null
        }, RETRY_AFTER_MS)
      }
      const timer = setTimeout(giveUp, SCRIPT_WAIT_MS)
      onAttach = (attached) => {
        clearTimeout(timer)
        resolve(attached)
      }
      void request().then((possible) => {
        if (possible || here) return
        clearTimeout(timer)
        giveUp()
      })
    })
    return waiting
  }

  return {
    current: () => here,
    load,
    attach(create) {
      here ??= create()
      onAttach?.(here)
    },
  }
}
