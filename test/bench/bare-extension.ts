/** The yardstick: an extension whose content script only registers the guard's listeners and reads storage once. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { GESTURE_EVENTS } from '../../lib/guard/capture.ts'

/** Makes the bare extension in a temporary folder, removed when the process ends. */
export function bareExtension(): string {
  const dir = mkdtempSync(join(tmpdir(), 'right-person-bare-'))
  process.once('exit', () => rmSync(dir, { recursive: true, force: true }))
  const manifest = {
    manifest_version: 3,
    name: 'bare',
    version: '1',
    permissions: ['storage'],
    content_scripts: [
      { matches: ['https://www.tiktok.com/*'], js: ['guard.js'], run_at: 'document_start', all_frames: true },
    ],
  }
  const others = ['blur', 'focusin', 'DOMContentLoaded', 'load', 'pageshow']
  const script = `for (const type of ${JSON.stringify([...GESTURE_EVENTS, ...others])})
  window.addEventListener(type, () => {}, { capture: true })
chrome.storage.local.get('settings')`
  writeFileSync(join(dir, 'manifest.json'), JSON.stringify(manifest))
  writeFileSync(join(dir, 'guard.js'), script)
  return dir
}
