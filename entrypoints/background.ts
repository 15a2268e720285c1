import { defineBackground } from 'wxt/utils/define-background'
import { showBadge } from '../lib/health/badge.ts'
import { onInstalled, onMessage, runFile, runInOpenTabs } from '../lib/platform/extension.ts'

/** Stateless: the browser may stop it between any two events. */
export default defineBackground(() => {
  onMessage((message, { tabId, frameId }, reply) => {
    if (tabId === undefined || frameId === undefined) return
    if (isOfType(message, 'load-prompt')) {
      runFile(tabId, frameId, '/content-scripts/prompt.js').then(
        () => reply('loaded'),
        () => reply('failed'),
      )
      return true
    }
    if (isOfType(message, 'health-changed')) void showBadge(tabId)
  })
  // Chrome leaves tabs that were open before an install or update without a guard; Firefox does not.
  onInstalled(() => {
    if (!import.meta.env.FIREFOX) void runInOpenTabs('/content-scripts/guard.js')
  })
})

const isOfType = (message: unknown, type: string) =>
  typeof message === 'object' && message !== null && 'type' in message && message.type === type
