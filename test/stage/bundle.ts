import { fileURLToPath } from 'node:url'
import { build } from 'vite'

/**
 * A module and what it imports as one script, to run in a browser.
 * @param entry where the module stands
 * @param name the global that its exports are left on
 * @throws when it cannot be built
 */
export async function bundle(entry: URL, name: string): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      minify: false,
      lib: { entry: fileURLToPath(entry), formats: ['iife'], name },
    },
  })
  const outputs = Array.isArray(made) ? made : [made]
  const [first] = outputs.flatMap((each) => ('output' in each ? each.output : []))
  if (first?.type !== 'chunk') throw new Error(`${entry.pathname} was not bundled.`)
  return first.code
}
