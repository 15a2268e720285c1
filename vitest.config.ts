import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { WxtVitest } from 'wxt/testing/vitest-plugin'
import { ENGINES } from './test/stage/browsers.ts'

/** What all tests on the builds have in common. */
const onBuilds = {
  // A browser waits more than it works: a person's pauses, and what must not come. So three to two processors.
  maxWorkers: Math.ceil(availableParallelism() * 1.5),
  // Files of one browser follow each other in a worker, longest first; each starts its own browser.
  isolate: false,
  sequence: { groupOrder: 1 },
  testTimeout: 60_000,
  hookTimeout: 60_000,
  // Several browsers at once on a shared machine: a test that needs its second try says so in the report.
  retry: 1,
}

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [await WxtVitest()],
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
          exclude: ['test/e2e/**'],
          // Properties take their time on a busy machine; a test that hangs is still seen.
          testTimeout: 30_000,
          // One world for all files of a worker: each test takes away what it changes in it. A third of the time.
          pool: 'threads',
          isolate: false,
          restoreMocks: true,
          unstubGlobals: true,
        },
      },
      { test: { ...onBuilds, name: 'builds', include: ['test/e2e/*.e2e.ts'] } },
      ...ENGINES.map((engine) => ({
        test: { ...onBuilds, name: engine, include: ['test/e2e/scenarios/**/*.e2e.ts'], provide: { engine } },
      })),
    ],
  },
})
