import type { Page } from 'puppeteer-core'

/**
 * Runs expressions in the world that our content scripts have in a tab of Chromium, where they see what we change.
 * @throws when none of our scripts runs in the tab, and with whatever an expression throws
 */
export async function ourWorld(page: Page): Promise<(expression: string) => Promise<unknown>> {
  const session = await page.createCDPSession()
  let contextId: number | undefined
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension://')) contextId = context.id
  })
  await session.send('Runtime.enable')
  if (contextId === undefined) throw new Error('None of our scripts is in this page.')
  const world = contextId
  return async (expression) => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      contextId: world,
      expression,
    })
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    return result.value
  }
}
