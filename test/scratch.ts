/** A scratch copy of the project, in which a test follows a recipe of CONTRIBUTING to the letter. */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, expect } from 'vitest'
import { keysFile } from './words/arguments.ts'

const root = fileURLToPath(new URL('../', import.meta.url))

/** An entry of a recipe: the file, what stands right behind the new lines, and the lines. */
export type Entry = readonly [file: string, before: string, lines: string]

/** Gone when the calling file's tests are over. */
export function openScratch() {
  const folder = mkdtempSync(join(tmpdir(), 'right-person-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  const at = (copy: string, file: string) => join(folder, copy, file)
  return {
    /** Copies folders of the project. */
    copy(copy: string, folders: readonly string[]): void {
      for (const each of folders) cpSync(join(root, each), at(copy, each), { recursive: true })
    },
    add: (copy: string, file: string, source: string) => writeFileSync(at(copy, file), source),
    /** Puts lines where their entry says; there must be just one such place. */
    insert(copy: string, [file, before, lines]: Entry): void {
      const source = readFileSync(at(copy, file), 'utf8')
      expect(source.split(before)).toHaveLength(2)
      writeFileSync(at(copy, file), source.replace(before, `${lines}${before}`))
    },
    /** Adds messages by screen, and gives them their types as `npm run words` does. Returns all of English. */
    say(copy: string, added: Record<string, Record<string, string>>) {
      const english = JSON.parse(readFileSync(at(copy, 'words/en.json'), 'utf8'))
      for (const [screen, messages] of Object.entries(added)) Object.assign(english[screen], messages)
      writeFileSync(at(copy, 'words/en.json'), JSON.stringify(english))
      writeFileSync(at(copy, 'lib/words/keys.ts'), keysFile(english))
      return english
    },
    load: (copy: string, file: string) => import(/* @vite-ignore */ pathToFileURL(at(copy, file)).href),
    /** What the compiler says about these files of the copies. */
    errors(copies: readonly string[], files: readonly string[], types: readonly string[] = []): string[] {
      const config = {
        extends: join(root, 'tsconfig.json'),
        compilerOptions: { types, skipLibCheck: true, noEmit: true },
        files: copies.flatMap((copy) => files.map((file) => join(copy, file))),
        include: [],
      }
      writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config))
      const tsc = join(root, 'node_modules/typescript/bin/tsc')
      const { stdout } = spawnSync(process.execPath, [tsc, '-p', folder, '--pretty', 'false'], {
        cwd: folder,
        encoding: 'utf8',
      })
      return stdout.split('\n').filter((line) => /^\S.*error TS/.test(line))
    },
  }
}
