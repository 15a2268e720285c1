/** Keeps an open dialog before the person's eyes: raises it anew where the page gets over it, and says when that is lost. */
import type { Arming } from './arming.ts'
import { reopenDialog } from './dialog.ts'
import type { PromptRoot } from './root.ts'
import type { Standing } from './standing.ts'
import { REATTACH_LIMIT } from './stay.ts'

export interface Upright {
  /** Whether an answer given now is an answer to what the person sees. Where it is not, it is raised anew. */
  isSeen(): boolean
  /** Others have raised it. */
  raised(): void
  end(): void
}

/** So long it is given to come up, before it is looked at again. */
const SETTLES_MS = 300
/** Raised no oftener than this in a while, it has peace: a page may show its own notes over it now and then. */
const FORGIVEN_MS = 10_000

/** @param onLost the page gets over it again and again: it must be asked in another way */
export function keepUpright(
  dialog: HTMLDialogElement,
  root: Pick<PromptRoot, 'reattach'>,
  arming: Arming,
  standing: Standing,
  onLost: () => void,
): Upright {
  let raisedAt = Number.NEGATIVE_INFINITY
  let times = 0
  let ended = false

  function raised(): void {
    arming.disturbed()
    standing.raised()
    times = performance.now() - raisedAt > FORGIVEN_MS ? 1 : times + 1
    raisedAt = performance.now()
  }

  /** True when nothing is wrong. */
  function look(thorough: boolean): boolean {
    const trouble = standing.trouble(thorough)
    if (trouble === null) return true
    arming.disturbed()
    if (trouble === 'moved' || performance.now() - raisedAt < SETTLES_MS) return false
    if (times >= REATTACH_LIMIT) {
      onLost()
      return false
    }
    root.reattach()
    reopenDialog(dialog)
    raised()
    return false
  }

  function everyFrame(): void {
    if (ended) return
    look(false)
    requestAnimationFrame(everyFrame)
  }
  // Where it first stands is no move.
  standing.trouble(false)
  requestAnimationFrame(everyFrame)

  return {
    isSeen: () => look(true),
    raised,
    end() {
      ended = true
      standing.end()
    },
  }
}
