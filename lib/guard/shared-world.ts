/**
 * Where guard and prompt meet: they are two scripts in one isolated world, which the page cannot reach. The popup asks
 * for `health` there too (lib/health/probe.ts).
 */
import type { Guard } from './guard.ts'
import type { PromptUi } from './ports.ts'

export interface SharedWorld {
  health(): ReturnType<Guard['health']> & { orphan: boolean }
  /** The prompt's script calls this once it has run. */
  attachPrompt(create: () => PromptUi): void
}

/** The world's one shared object, or undefined before the guard has started. */
export const sharedWorld = globalThis as typeof globalThis & { rightPerson?: SharedWorld }
