/**
 * The few extension calls the guard makes, without the polyfill: the guard runs before TikTok on every page, and the
 * polyfill alone doubles its cold start (npm run bench). Every call fails soft, because in Chrome a content script
 * outlives its extension (docs/platform.md 2.2): it then has no APIs, and goes on guarding from memory.
 */
import type { Answer, Message, RuntimeScript } from '../storage/message-kinds.ts'
import type { LocalStore } from '../storage/mirror.ts'
import type { PolicyStore } from '../storage/policy.ts'

type Listener = (changes: Record<string, { newValue?: unknown }>, area: string) => unknown

interface BareApi {
  dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null }
  extension?: { inIncognitoContext?: boolean }
  runtime?: { id?: string; sendMessage(message: unknown): Promise<unknown> }
  storage?: {
    local: { get(key: string): Promise<Record<string, unknown>> }
    managed?: { get(): Promise<Record<string, unknown>> }
    onChanged: { addListener(listener: Listener): void; removeListener(listener: Listener): void }
  }
}

/** Looked up at each use: most frames never use it, and the browser builds it on first sight. */
function api(): BareApi {
  const { browser, chrome } = globalThis as typeof globalThis & { browser?: BareApi; chrome?: BareApi }
  return browser ?? chrome ?? {}
}

/** Whether the extension is gone from under this script. */
export const isOrphan = (): boolean => api().runtime?.id === undefined

/** Whether this page is in a private window. */
export const isPrivate = (): boolean => api().extension?.inIncognitoContext === true

/** The shadow root of an element, also a closed one; null where there is none, or the browser does not say. */
export function shadowRootOf(
  element: Element & { openOrClosedShadowRoot?: ShadowRoot | null },
): ShadowRoot | null {
  try {
    return element.openOrClosedShadowRoot ?? api().dom?.openOrClosedShadowRoot(element) ?? null
  } catch {
    // Not an element of HTML (Chrome), or the extension is gone.
    return null
  }
}

/** `storage.local`. */
export const localStore: LocalStore = {
  async read(key) {
    const { storage } = api()
    if (!storage) throw new Error('Extension storage is gone')
    return (await storage.local.get(key))[key]
  },
  onChanged(key, listener, signal) {
    hearChanges((changes, area) => {
      const change = changes[key]
      if (area === 'local' && change) listener(change.newValue)
    }, signal)
  },
}

/** `storage.managed`. */
export const policy: PolicyStore = {
  async read() {
    const managed = api().storage?.managed
    if (!managed) throw new Error('There are no policies here')
    return managed.get()
  },
  onChanged: (listener, signal) => hearChanges((_changes, area) => area === 'managed' && listener(), signal),
}

function hearChanges(heard: Listener, signal: AbortSignal): void {
  const event = api().storage?.onChanged
  event?.addListener(heard)
  signal.addEventListener('abort', () => {
    try {
      event?.removeListener(heard)
    } catch {
      // It has gone with the extension.
    }
  })
}

/** Sends a message to the background script; resolves to its answer, or to null when there is none. */
export async function sendToBackground<Sent extends Message>(
  message: Sent,
): Promise<Answer<Sent['type']> | null> {
  try {
    return ((await api().runtime?.sendMessage(message)) ?? null) as Answer<Sent['type']> | null
  } catch {
    return null
  }
}

/** Has one of our scripts run in this frame; false when nobody is there to do it, or the script is missing. */
export async function loadScript(script: RuntimeScript): Promise<boolean> {
  return (await sendToBackground({ type: 'load', script })) === 'loaded'
}
