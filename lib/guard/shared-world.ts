/**
 * Where the scripts of a frame meet: they share one isolated world, which the page cannot reach. The popup asks for
 * `health` there too (lib/health/probe.ts).
 */
import type { MessageReader } from '../core/signals/signal.ts'
import type { Shapes } from '../page/shapes.ts'
import type { Language } from '../words/language.ts'
import type { Health, StartedKeeper } from './keeper.ts'
import type { PromptUi } from './ports.ts'
import type { Keeper } from './sentry/sentry.ts'

export interface SharedWorld {
  /** The keeper's script calls this once it has run. */
  attachKeeper(create: () => Keeper): void
  /** Ends all of us in this frame. */
  lifetime: AbortSignal
  /** The keeper, once it is there. */
  keeper: {
    /** The prompt's script calls this once it has run. */
    attachPrompt(create: () => PromptUi): void
    /** So does the reader's. */
    attachReader(create: () => MessageReader): void
    /** So does what knows pages by their shape. */
    attachShapes(create: () => Shapes): void
    /** The notice's script calls this once it has run. */
    attachNotice: StartedKeeper['attachNotice']
    health(): Health
    /** The person's language; null until it has come. */
    language(): Language | null
  } | null
  /** What is guarded in this frame; without a keeper, nothing is there to guard. */
  health(): Health & { orphan: boolean }
}

/** The world's one shared object, or undefined before the guard has started. */
export const sharedWorld = globalThis as typeof globalThis & { rightPerson?: SharedWorld }
