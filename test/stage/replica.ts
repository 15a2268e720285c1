import type { Page } from 'puppeteer-core'
import type { Delivery, Elsewhere, ReplicaControl } from '../replica/control.ts'
import { poll } from './ui.ts'

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
  // A tab that has only just opened still goes from about:blank to its page, which ends every script in it.
  const ready = await poll(timeout, () => page.evaluate(becomesReady, timeout).catch(() => false))
  if (!ready) throw new Error(`Not ready after ${timeout} ms: ${page.url()}`)
}

/** Runs in the page: false when `timeout` ms have passed. Asks in the page, where it costs no message. */
async function becomesReady(timeout: number): Promise<boolean> {
  const end = performance.now() + timeout
  const isReady = () =>
    window.replica?.ready === true ||
    (location.href !== 'about:blank' && !document.querySelector('script[src="/replica.js"]'))
  while (!isReady()) {
    if (performance.now() > end) return false
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
  return true
}

/** Runs in the page. */
function callMethod(name: string, args: unknown[]): unknown {
  const panel = window.replica as unknown as Record<string, unknown> | undefined
  const method = panel?.[name]
  if (typeof method !== 'function') throw new Error(`The replica has no method ${name}.`)
  return method.apply(panel, args)
}
