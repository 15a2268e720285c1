import { defineContentScript } from 'wxt/utils/define-content-script'
import { sharedWorld } from '../lib/guard/shared-world.ts'
import { shapes } from '../lib/tiktok/by-shape/shapes.ts'

/** Run by the background script in a frame whose chats no candidate knows; never listed in the manifest. */
export default defineContentScript({
  matches: ['https://www.tiktok.com/*'],
  registration: 'runtime',
  main() {
    sharedWorld.rightPerson?.keeper?.attachShapes(() => shapes)
  },
})
