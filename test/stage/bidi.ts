import type { Browser, Frame } from 'puppeteer-core'

/** A reference to a node in the browser, good for any script of the same frame. */
export type NodeReference = { sharedId: string }

/** A value as WebDriver BiDi serialises it; only what the stage reads. */
export type Remote = {
  type: string
  sharedId?: string
  value?: unknown
}

/**
 * Raw WebDriver BiDi commands for one frame.
 * Puppeteer has no public door to them: `connection` and `_id` are its internals, which is why its version is
 * pinned and why they are touched in this file only.
 */
export function bidiOf(frame: Frame) {
  const { connection } = frame.page().browser() as unknown as Internals
  const context = (frame as unknown as { _id: string })._id

  async function send<T>(method: string, params: object): Promise<T> {
    const { result } = await connection.send(method, { context, ...params })
    return result as T
  }

  /** Calls a function in an own sandbox (the page's patched prototypes do not reach it), nodes first. */
  async function call(source: string, nodes: NodeReference[], ...values: string[]): Promise<Remote> {
    const answer = await send<{ result: Remote; exceptionDetails?: { text: string } }>(
      'script.callFunction',
      {
        functionDeclaration: source,
        arguments: [...nodes, ...values.map((value) => ({ type: 'string', value }))],
        target: { context, sandbox: 'right-person-stage' },
        awaitPromise: false,
      },
    )
    if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.text)
    return answer.result
  }

  return { send, call }
}

/** Installs an unpacked extension in Firefox and lets it into private windows, which Puppeteer cannot ask for. */
export async function installForPrivate(browser: Browser, path: string): Promise<void> {
  const { connection } = browser as unknown as Internals
  const extensionData = { type: 'path', path }
  await connection.send('webExtension.install', { extensionData, 'moz:allowPrivateBrowsing': true })
}

type Internals = {
  connection: { send(method: string, params: object): Promise<{ result: unknown }> }
}
