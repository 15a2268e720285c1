import { inject } from 'vitest'
import type { Engine } from '../stage/browsers.ts'

declare module 'vitest' {
  interface ProvidedContext {
    engine: Engine
  }
}

/** The browser of this run: every scenario runs in each, as a Vitest project of that name (vitest.config.ts). */
export const engine: Engine = inject('engine')
