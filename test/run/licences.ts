/** Which packages a build holds, and their licences: found in the bundles themselves, written beside them. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export const LICENCES = 'THIRD-PARTY-LICENSES.txt'

/** A package.json as far as it matters here. */
interface Manifest {
  name: string
  version: string
  license?: string
  author?: string | { name?: string }
}

/** Collects the packages of every bundle, and writes what they ask to be said. */
export function collectLicences() {
  const folders = new Set<string>()
  return {
    /** For Vite: hears of every module that ends up in a bundle. */
    plugin: {
      name: 'right-person:licences',
      generateBundle(_options: unknown, bundle: Record<string, { modules?: object }>): void {
        for (const { modules } of Object.values(bundle))
          for (const id of Object.keys(modules ?? {})) {
            const folder = packageFolder(id)
            if (folder !== null) folders.add(folder)
          }
      },
    },
    /**
     * Writes the file into a built package.
     * @throws when a package has no licence of its own: it must not ship
     */
    write(outDir: string, own: string): void {
      const parts = [...folders].sort().map((folder) => licenceOf(folder, own))
      const text = ['Right Person for TikTok DMs', own.trim(), ...parts].join(`\n\n${'-'.repeat(72)}\n\n`)
      writeFileSync(join(outDir, LICENCES), `${text}\n`)
    },
  }
}

/** The folder of the package that a module is part of; null for our own and for what bundlers make up. */
export function packageFolder(id: string): string | null {
  const path = id.replace(/^\0/, '').replace(/\?.*$/, '')
  const found = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path.replaceAll('\\', '/'))
  return found?.[1] && existsSync(join(found[1], 'package.json')) ? found[1] : null
}

/** Some packages name the MIT license and bring no text along: then it is the same text as ours, with their author. */
function licenceOf(folder: string, own: string): string {
  const { name, version, license, author } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  ) as Manifest
  const file = readdirSync(folder).find((each) => /^licen[cs]e(?:\.|$)/i.test(each))
  const text = file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim()
  if (text === '' && license !== 'MIT') throw new Error(`${name} brings no licence and must not ship.`)
  const holder = (typeof author === 'string' ? author : author?.name) ?? `the authors of ${name}`
  const mit = `Copyright (c) ${holder}\n\n${own.slice(own.indexOf('Permission is hereby granted')).trim()}`
  return `${name} ${version}\nLicence: ${license ?? 'see below'}\n\n${text || mit}`
}
