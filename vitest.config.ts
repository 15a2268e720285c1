import { defineConfig } from 'vitest/config'
import { WxtVitest } from 'wxt/testing/vitest-plugin'

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
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.e2e.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
          // Two browsers at once on a shared machine: a test that needs its second try says so in the report.
          retry: 1,
        },
      },
    ],
  },
})
