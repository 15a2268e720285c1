import type { Page } from 'puppeteer-core'
import type { Delivery, Elsewhere, ReplicaControl } from '../replica/control.ts'

/** The names of the control panel's methods. */
type Method = {
  [Name in keyof ReplicaControl]: ReplicaControl[Name] extends (...args: never[]) => unknown ? Name : never
}[keyof ReplicaControl]

/** Talks to `window.top.replica`, the practice site's own control panel. */
export type Replica = {
  /** Every message that left, oldest first: the only truth about what was sent. */
  deliveries(): Promise<Delivery[]>
  /** What was written outside direct messages: comments, search, LIVE chat. */
  elsewhere(): Promise<Elsewhere[]>
  /** Calls any method of the panel. @throws when it throws */
  call<Name extends Method>(
    name: Name,
    ...args: Parameters<ReplicaControl[Name]>
  ): Promise<Awaited<ReturnType<ReplicaControl[Name]>>>
}

/** The control panel of the replica in this tab. */
export function replicaOf(page: Page): Replica {
  const call: Replica['call'] = (name, ...args) => page.evaluate(callMethod, name, args) as never
  return {
    call,
    deliveries: () => call('deliveries'),
    elsewhere: () => call('elsewhere'),
  }
}

/**
 * Waits until the practice page has drawn itself; pages without the replica's script (`/plain`) are ready at once.
 *
 * @throws after `timeout` ms
 */
export async function waitUntilReady(page: Page, timeout = 15_000): Promise<void> {
  await page.waitForFunction(
    () => window.replica?.ready === true || !document.querySelector('script[src="/replica.js"]'),
    { timeout, polling: 50 },
  )
}

/** Runs in the page. */
function callMethod(name: string, args: unknown[]): unknown {
  const panel = window.replica as unknown as Record<string, unknown> | undefined
  const method = panel?.[name]
  if (typeof method !== 'function') throw new Error(`The replica has no method ${name}.`)
  return method.apply(panel, args)
}
