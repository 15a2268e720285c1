import { defineContentScript } from 'wxt/utils/define-content-script'
import { messageReader, prepareReader } from '../lib/core/signals/of-message.ts'
import { sharedWorld } from '../lib/guard/shared-world.ts'

/** Run by the background script where the prompt is, or something is done beside messages; never listed in the manifest. */
export default defineContentScript({
  matches: ['https://www.tiktok.com/*'],
  registration: 'runtime',
  main() {
    sharedWorld.rightPerson?.keeper?.attachReader(() => messageReader)
    // Nobody has pressed Enter yet: the page goes first.
    requestIdleCallback(prepareReader)
  },
})
