import { vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import background from '../../entrypoints/background.ts'

/** Starts the background script in the simulated browser, which knows no permissions of its own. */
export function startBackground(): void {
  for (const event of [fakeBrowser.permissions.onAdded, fakeBrowser.permissions.onRemoved])
    vi.spyOn(event, 'addListener').mockReturnValue(undefined)
  vi.spyOn(fakeBrowser.permissions, 'contains').mockImplementation(async () => true as never)
  background.main()
}
