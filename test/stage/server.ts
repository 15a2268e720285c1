import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { generate } from 'selfsigned'
import { type Answer, respond as replicaPages } from '../replica/pages.ts'

/** What the practice site answers: a body made on the spot, or a file below test/replica. */
export type Respond = (url: URL) => Answer

export type Server = {
  /** The port on 127.0.0.1; browsers are told that www.tiktok.com:443 is there. */
  port: number
  /** Ends the server and every open connection. */
  close(): Promise<void>
}

const HOST = 'www.tiktok.com'
const replicaFolder = new URL('../replica/', import.meta.url)

/**
 * Starts the practice www.tiktok.com on a free port of 127.0.0.1.
 * The certificate is made anew each time and never leaves memory, so no key is kept in the repository.
 *
 * @param respond what to serve for an address
 * @throws when no port can be opened
 */
export async function startServer(respond: Respond = replicaPages): Promise<Server> {
  const pems = await certificate()
  const server = createServer({ key: pems.private, cert: pems.cert }, async (request, response) => {
    try {
      const url = new URL(request.url ?? '/', `https://${HOST}`)
      const found = respond(url)
      if ('after' in found && found.after) await new Promise((resolve) => setTimeout(resolve, found.after))
      const type = { 'content-type': found.contentType }
      if (!('file' in found)) {
        response.writeHead(found.status, { ...type, 'cache-control': 'no-store' }).end(found.body)
        return
      }
      const { body, etag } = await readReplicaFile(found.file)
      // A browser keeps what it has compiled, but must not show an old replica when it outlives a rebuild: it asks.
      const status = request.headers['if-none-match'] === etag ? 304 : found.status
      response.writeHead(status, { ...type, 'cache-control': 'no-cache', etag })
      response.end(status === 304 ? undefined : body)
    } catch (error) {
      response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' })
      response.end(error instanceof Error ? error.message : String(error))
    }
  })
  // A WebSocket is answered by nobody, but it has arrived.
  server.on('upgrade', (request, socket) => {
    respond(new URL(request.url ?? '/', `https://${HOST}`))
    socket.destroy()
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function certificate() {
  return generate([{ name: 'commonName', value: HOST }], {
    algorithm: 'sha256',
    keyType: 'ec',
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'extKeyUsage', serverAuth: true },
      { name: 'subjectAltName', altNames: [{ type: 2, value: HOST }] },
    ],
  })
}

/** Reads a file below test/replica, with a mark of its content; `..` must not lead out of it. */
async function readReplicaFile(file: string): Promise<{ body: Uint8Array; etag: string }> {
  const url = new URL(file, replicaFolder)
  if (!url.href.startsWith(replicaFolder.href)) throw new Error(`${file} is outside the replica`)
  try {
    const body = await readFile(fileURLToPath(url))
    return { body, etag: `"${createHash('sha256').update(body).digest('hex')}"` }
  } catch {
    const hint = extname(file) === '.js' ? ' Build it with: node test/replica/build.ts' : ''
    throw new Error(`The replica has no ${file}.${hint}`)
  }
}
