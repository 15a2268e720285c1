import { cp, mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** What Firefox has compiled of itself, from an earlier start. It takes a third off the next one. */
const kept = fileURLToPath(new URL('../artifacts/firefox-start', import.meta.url))

/** Of the version that wrote them; Firefox throws the caches of any other away. */
const VERSION = 'compatibility.ini'
/** Not webext.sc.lz4, which lies beside them: it remembers extensions. */
const CACHES = ['scriptCache.bin', 'scriptCache-child.bin', 'startupCache.8.little'].map((name) =>
  join('startupCache', name),
)

export type Profile = {
  dir: string
  /** Takes the profile away, once the browser has closed. */
  remove(): Promise<void>
}

/** A new profile for Firefox in a temporary folder: nothing is in it but Firefox's own compiled code. */
export async function createProfile(): Promise<Profile> {
  const dir = await mkdtemp(join(tmpdir(), 'right-person-firefox-'))
  await copyCaches(kept, dir)
  return {
    dir,
    async remove() {
      if ((await versionIn(dir)) !== (await versionIn(kept))) await keep(dir)
      await rm(dir, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

const versionIn = (dir: string) => readFile(join(dir, VERSION), 'utf8').catch(() => null)

/** Copies what there is: a cache that is missing only costs time. */
async function copyCaches(from: string, to: string): Promise<void> {
  await mkdir(join(to, 'startupCache'), { recursive: true })
  for (const file of [VERSION, ...CACHES]) await cp(join(from, file), join(to, file)).catch(() => {})
}

/** Several browsers may end at once: each writes its own folder and puts it in place whole. */
async function keep(dir: string): Promise<void> {
  const mine = `${kept}-${process.pid}`
  await copyCaches(dir, mine)
  await rm(kept, { recursive: true, force: true })
  await rename(mine, kept).catch(() => rm(mine, { recursive: true, force: true }))
}
