import { defineContentScript } from 'wxt/utils/define-content-script'
import { styles } from '../components/prompt/styles.ts'
import { sharedWorld } from '../lib/guard/shared-world.ts'
import { shadowRootOf } from '../lib/platform/bare.ts'
import { createPromptUi } from '../lib/prompt/prompt-ui.tsx'
import { promptEnglish } from '../lib/words/english.ts'
import { over } from '../lib/words/language.ts'

/** Run by the background script in a frame that shows a DM composer; never listed in the manifest. */
export default defineContentScript({
  matches: ['https://www.tiktok.com/*'],
  registration: 'runtime',
  main() {
    const world = sharedWorld.rightPerson
    if (!world?.keeper) return
    const { keeper, lifetime } = world
    keeper.attachPrompt(() => {
      const language = over(promptEnglish(), keeper.language())
      return createPromptUi(styles, language, lifetime, shadowRootOf)
    })
  },
})
