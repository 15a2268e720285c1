/** Copies of the shipped build with one thing broken, for what cannot be brought about from outside. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll } from 'vitest'
import type { Engine } from '../../stage/browsers.ts'
import { openStage, type Stage } from '../../stage/stage.ts'

/** A copy of the build in a temporary folder, changed by `change`; removed when the process ends. */
export function changedBuild(engine: Engine, change: (dir: string) => void): string {
  const build = engine === 'firefox' ? 'firefox-mv3' : 'chrome-mv3'
  const dir = mkdtempSync(join(tmpdir(), 'right-person-build-'))
  process.once('exit', () => rmSync(dir, { recursive: true, force: true }))
  cpSync(fileURLToPath(new URL(`../../../.output/${build}`, import.meta.url)), dir, { recursive: true })
  change(dir)
  return dir
}

/** A stage on a build that only exists once the tests run. */
export function useChangedStage(engine: Engine, change: ((dir: string) => void) | null): () => Stage {
  let stage: Stage | undefined
  beforeAll(async () => {
    stage = await openStage(engine, { extensionDir: change && changedBuild(engine, change) })
  })
  afterAll(() => stage?.close())
  return () => stage as Stage
}

/** The prompt's script is not there. */
export const withoutPrompt = (dir: string) => rmSync(join(dir, 'content-scripts', 'prompt.js'))

/** It takes its time. */
export function withSlowPrompt(dir: string): void {
  const prompt = join(dir, 'content-scripts', 'prompt.js')
  writeFileSync(prompt, `setTimeout(() => { ${readFileSync(prompt, 'utf8')}\n}, 1_000)`)
}
/** The reader's script is not there. */
export const withoutReader = (dir: string) => rmSync(join(dir, 'content-scripts', 'reader.js'))

/** Neither is the keeper's: nothing but the sentry runs. */
export function withoutKeeper(dir: string): void {
  withoutPrompt(dir)
  rmSync(join(dir, 'content-scripts', 'keeper.js'))
}

/** Storage is asked and never answers. */
export function withDeafStorage(dir: string): void {
  const keeper = join(dir, 'content-scripts', 'keeper.js')
  const deaf = `{ const api = globalThis.browser ?? chrome; const local = { get: () => new Promise(() => {}) };
    Object.defineProperty(api, 'storage', { value: { local, onChanged: { addListener() {} } } }) }`
  writeFileSync(keeper, `${deaf}\n${readFileSync(keeper, 'utf8')}`)
}

/** The notice's script is not there. */
export const withoutNotice = (dir: string) => rmSync(join(dir, 'content-scripts', 'notice.js'))

/** It comes a second after it was asked for. */
export function withLateNotice(dir: string): void {
  const notice = join(dir, 'content-scripts', 'notice.js')
  writeFileSync(notice, `setTimeout(() => {\n${readFileSync(notice, 'utf8')}\n}, 1000)`)
}
