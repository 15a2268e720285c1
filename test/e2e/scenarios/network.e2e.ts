/** Nothing of ours can reach the network. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { respond } from '../../replica/pages.ts'
import { openStage } from '../../stage/stage.ts'
import { poll } from '../../stage/ui.ts'
import { engine } from '../engine.ts'
import { changedBuild } from './changed-build.ts'
import { messages, pause, USUAL } from './setting.ts'

/** Tries every way out; each says who tried. Runs in a page, or as text in the background. */
function tryOut(by: string): void {
  const url = (way: string) => `https://www.tiktok.com/tried?by=${by}-${way}`
  const ways: [string, () => unknown][] = [
    ['fetch', () => fetch(url('fetch'), { mode: 'no-cors' }).catch(() => {})],
    ['socket', () => new WebSocket(url('socket').replace('https', 'wss'))],
    ['beacon', () => navigator.sendBeacon(url('beacon'))],
    ['image', () => Object.assign(new Image(), { src: url('image') })],
  ]
  for (const [, out] of ways) {
    try {
      out()
    } catch {
      // Refused at once, or unknown in a worker.
    }
  }
}

describe('Network', () => {
  test('what popup, help and background try never arrives', async () => {
    const tried: string[] = []
    const stage = await openStage(engine, {
      popupTab: true,
      extensionDir: changedBuild(engine, (dir) => {
        const path = join(dir, 'background.js')
        writeFileSync(path, `${readFileSync(path, 'utf8')}\n;(${tryOut})('background')`)
      }),
      respond: (url) => {
        if (url.pathname !== '/tried') return respond(url)
        tried.push(url.searchParams.get('by') ?? '')
        return { status: 200, contentType: 'text/plain', body: '' }
      },
    })
    const tab = await stage.open(messages(USUAL))
    const popup = await stage.popup()
    await popup.evaluate(tryOut, 'popup')
    await pause(300)
    await popup.evaluate(() => location.assign('/what-you-can-do.html'))
    await poll(3_000, () => popup.evaluate(() => location.pathname.startsWith('/what')).catch(() => false))
    await popup.evaluate(tryOut, 'help')
    await pause(500)
    expect(tried).toEqual([])
    // The same from a page that may: the ways are ways.
    await tab.page.evaluate(tryOut, 'page')
    await poll(3_000, async () => tried.length >= 4)
    expect(tried.toSorted()).toEqual(['page-beacon', 'page-fetch', 'page-image', 'page-socket'])
    await stage.close()
  })
})
