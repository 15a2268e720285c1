/** Nothing of ours can reach the network, and nothing of a private window is kept. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { describe, expect, test } from 'vitest'
import { respond } from '../../replica/pages.ts'
import type { Engine } from '../../stage/browsers.ts'
import { openStage, type Stage } from '../../stage/stage.ts'
import type { Tab } from '../../stage/tab.ts'
import { poll } from '../../stage/ui.ts'
import { changedBuild } from './changed-build.ts'
import { readStored } from './extension-storage.ts'
import { ARMED, expectDelivered, messages, pause, write } from './setting.ts'

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

export function network(engine: Engine): void {
  describe(`Network, ${engine}`, () => {
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
      const tab = await stage.open(messages('G2'))
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

    test('a private window keeps nothing, and says so', async () => {
      const { stage, tab, popup } = await openPrivately(engine)
      const draft = await write(tab)
      await tab.press('Enter')
      await tab.ui().waitFor('alertdialog', 'Send to Mia Chen?')
      await pause(ARMED)
      await (await tab.ui().waitFor('button', "Don't ask again for Mia Chen")).click()
      const status = await tab.ui().waitFor('alertdialog')
      expect(
        await poll(3_000, async () => /until you close or reload this private tab/.test(await status.text())),
      ).toBe(true)
      await (await tab.ui().waitFor('button', 'Send to Mia Chen')).click()
      await expectDelivered(tab, [`mia.chen: ${draft}`])
      // It holds: coming back after another chat asks nothing.
      await tab.replica.call('open', 'bob')
      await pause(200)
      await tab.replica.call('open', 'mia.chen')
      // Longer than one has "only just come" to a chat.
      await pause(3_300)
      const second = await write(tab, 'and at nine?')
      await tab.press('Enter')
      await expectDelivered(tab, [`mia.chen: ${draft}`, `mia.chen: ${second}`])
      await pause(300)
      const { writtenTo, trust, everyoneSeen } = await readStored(await popup())
      expect({ writtenTo, trust, everyoneSeen }).toEqual({})
      await stage.close()
    })
  })
}

/**
 * A copy of the build that is told that its window is private: no driver here opens a private window with an extension in
 * it in both browsers.
 */
async function openPrivately(engine: Engine): Promise<{ stage: Stage; tab: Tab; popup(): Promise<Page> }> {
  const extensionDir = changedBuild(engine, (dir) => {
    const path = join(dir, 'content-scripts', 'keeper.js')
    const told =
      "Object.defineProperty((globalThis.browser ?? chrome).extension, 'inIncognitoContext', { value: true });"
    writeFileSync(path, `${told}\n${readFileSync(path, 'utf8')}`)
  })
  const stage = await openStage(engine, { popupTab: true, extensionDir })
  return { stage, tab: await stage.open(messages('G2')), popup: () => stage.popup() }
}
