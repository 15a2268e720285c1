/**
 * The few extension calls the guard makes, without the polyfill: the guard runs before TikTok on every page, and the
 * polyfill alone doubles its cold start (npm run bench). Every call fails soft, because in Chrome a content script
 * outlives its extension (platform facts 2.2): it then has no APIs, and goes on guarding from memory.
 */
interface BareApi {
  extension?: { inIncognitoContext?: boolean }
  runtime?: { id?: string; sendMessage(message: unknown): Promise<unknown> }
  storage?: {
    local: { get(key: string): Promise<Record<string, unknown>> }
    onChanged: {
      addListener(listener: (changes: Record<string, { newValue?: unknown }>, area: string) => void): void
    }
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

/** Reads one key of `storage.local`; rejects when there is no storage, and may never settle when storage hangs. */
export async function readLocal(key: string): Promise<unknown> {
  const { storage } = api()
  if (!storage) throw new Error('Extension storage is gone')
  return (await storage.local.get(key))[key]
}

/** Calls back with each new value of a key of `storage.local`. */
export function onLocalChanged(key: string, listener: (value: unknown) => void): void {
  api().storage?.onChanged.addListener((changes, area) => {
    const change = changes[key]
    if (area === 'local' && change) listener(change.newValue)
  })
}

/** Sends a message to the background script; resolves to its answer, or to null when nobody is there. */
export async function sendToBackground(message: unknown): Promise<unknown> {
  try {
    return (await api().runtime?.sendMessage(message)) ?? null
  } catch {
    return null
  }
}

/** Has one of our scripts run in this frame; false when nobody is there to do it, or the script is missing. */
export async function loadScript(script: 'keeper' | 'prompt'): Promise<boolean> {
  return (await sendToBackground({ type: 'load', script })) === 'loaded'
}
