import { defineContentScript } from 'wxt/utils/define-content-script'
import { noticeDelete } from '../lib/guard/delete/notice.ts'
import { sharedWorld } from '../lib/guard/shared-world.ts'
import { deletePage } from '../lib/tiktok/delete/page.ts'

/** Run by the background script in a frame where something is first reached that may delete; never listed in the manifest. */
export default defineContentScript({
  matches: ['https://www.tiktok.com/*'],
  registration: 'runtime',
  main() {
    const world = sharedWorld.rightPerson
    world?.keeper?.attachNotice((ports) => noticeDelete(deletePage, ports, world.lifetime))
  },
})
