import { defineContentScript } from 'wxt/utils/define-content-script'
import { startSentry } from '../lib/guard/sentry/sentry.ts'
import { sharedWorld } from '../lib/guard/shared-world.ts'
import { isOrphan, loadScript } from '../lib/platform/bare.ts'
import { createSentryPage } from '../lib/tiktok/sentry-page.ts'
import { start } from '../words/en.json'

/** Wiring of the sentry. Everything runs in the first task of document_start, with no await. */
export default defineContentScript({
  matches: ['https://www.tiktok.com/*'],
  allFrames: true,
  runAt: 'document_start',
  main() {
    // Injected again into a page where it already runs (install into open tabs): one guard is enough.
    if (sharedWorld.rightPerson) return
    let lost = false
    const end = new AbortController()
    const sentry = startSentry(
      {
        page: createSentryPage({ document }),
        async load() {
          lost = !(await loadScript('keeper'))
          return !lost
        },
        confirmBox: () => window.confirm(start.unknown),
        orphan: isOrphan,
        now: Date.now,
      },
      end,
    )
    sharedWorld.rightPerson = {
      attachKeeper: sentry.attach,
      lifetime: end.signal,
      keeper: null,
      health() {
        const none = { surface: 'none', guarded: false, reason: null } as const
        // Here every send is still held, but by a box that knows no names.
        const unknown = { surface: 'dm', guarded: false, reason: 'composer-unknown' } as const
        return { ...(this.keeper?.health() ?? (lost ? unknown : none)), orphan: isOrphan() }
      },
    }
  },
})
