import type { CDPSession, Frame, Page, Protocol } from 'puppeteer-core'
import { type Box, type Finder, matches, type UiElement } from './ui-element.ts'

/**
 * Chromium: the accessibility tree goes through closed shadow roots, and both role and name are the browser's own.
 * What is inert, hidden or behind a modal dialog is not in that tree and so is not found.
 *
 * The tree has no entry for our host (an element without a role), so the whole frame is asked and the answer is
 * narrowed to what the protocol lists inside the host's closed root. No script of the page has a say in it.
 */
export function chromiumFinder(frame: Frame, host: string): Finder {
  return async (roles, name) => {
    const session = await sessionOf(frame.page())
    const root = await documentOf(session, frame)
    // A node number lasts until anybody asks for the document again: whoever looks, looks once more.
    const hosts = await session
      .send('DOM.querySelectorAll', { nodeId: root, selector: host })
      .catch(() => ({ nodeIds: [] }))
    if (hosts.nodeIds.length === 0) return []
    const ours = new Map<number, number>()
    const given = new Set<string>()
    for (const nodeId of hosts.nodeIds) await addContents(session, nodeId, ours, given)

    const found: { order: number; element: UiElement }[] = []
    for (const role of roles) {
      // Asking for the tree takes until the next frame is drawn.
      if (ONLY_GIVEN.has(role) && !given.has(role)) continue
      const { nodes } = await session.send('Accessibility.queryAXTree', { nodeId: root, role })
      for (const node of nodes) {
        const id = node.backendDOMNodeId ?? -1
        const order = ours.get(id)
        const actual = String(node.name?.value ?? '')
        if (node.ignored || order === undefined || !matches(actual, name)) continue
        found.push({ order, element: element(frame.page(), session, id, role, actual) })
      }
    }
    return found.sort((a, b) => a.order - b.order).map((each) => each.element)
  }
}

/** The node of a frame's document. @throws when the frame is gone */
async function documentOf(session: CDPSession, frame: Frame): Promise<number> {
  const { root } = await session.send('DOM.getDocument', { depth: 0 })
  const holder = await frame.frameElement()
  if (!holder) return root.nodeId
  const backendNodeId = await holder.backendNodeId()
  const { node } = await session.send('DOM.describeNode', { backendNodeId, pierce: true })
  if (!node.contentDocument) throw new Error('The frame has no document.')
  const { nodeIds } = await session.send('DOM.pushNodesByBackendIdsToFrontend', {
    backendNodeIds: [node.contentDocument.backendNodeId],
  })
  return nodeIds[0] ?? 0
}

const sessions = new WeakMap<Page, Promise<CDPSession>>()

function sessionOf(page: Page): Promise<CDPSession> {
  const known = sessions.get(page)
  if (known) return known
  const session = page.createCDPSession()
  sessions.set(page, session)
  return session
}

/** Roles that no element has of itself: where no `role` attribute gives one, there is none. */
const ONLY_GIVEN = new Set(['alertdialog', 'note', 'alert'])

/** Adds every element inside a host's shadow root: its node id, its place in the document, and the role it is given. */
async function addContents(
  session: CDPSession,
  nodeId: number,
  found: Map<number, number>,
  roles: Set<string>,
): Promise<void> {
  const { node } = await session.send('DOM.describeNode', { nodeId, depth: -1, pierce: true })
  const walk = (each: Protocol.DOM.Node) => {
    found.set(each.backendNodeId, found.size)
    const { attributes = [] } = each
    const at = attributes.indexOf('role')
    if (at % 2 === 0) for (const role of (attributes[at + 1] ?? '').split(/\s+/)) roles.add(role)
    for (const child of [...(each.shadowRoots ?? []), ...(each.children ?? [])]) walk(child)
  }
  walk(node)
}

function element(page: Page, session: CDPSession, id: number, role: string, name: string): UiElement {
  /** Calls a function with the element as `this`. */
  async function ask(source: string, ...values: string[]): Promise<unknown> {
    const { object } = await session.send('DOM.resolveNode', { backendNodeId: id })
    if (!object.objectId) throw new Error(`${role} ${JSON.stringify(name)} is gone.`)
    const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId,
      functionDeclaration: source,
      arguments: values.map((value) => ({ value })),
      returnByValue: true,
    })
    if (exceptionDetails) throw new Error(exceptionDetails.text)
    return result.value
  }

  async function box(): Promise<Box> {
    const { model } = await session.send('DOM.getBoxModel', { backendNodeId: id })
    const [left = 0, top = 0, right = 0, , , bottom = 0] = model.border
    return { x: left, y: top, width: right - left, height: bottom - top }
  }

  return {
    role,
    name,
    text: async () => String(await ask(`function () { return this.innerText.replace(/\\s+/g, ' ').trim() }`)),
    async click() {
      await session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId: id })
      const { x, y, width, height } = await box()
      await page.mouse.click(x + width / 2, y + height / 2)
    },
    box,
    async attribute(attribute) {
      const value = await ask('function (which) { return this.getAttribute(which) }', attribute)
      return typeof value === 'string' ? value : null
    },
    isFocused: async () =>
      (await ask('function () { return this.getRootNode().activeElement === this }')) === true,
  }
}
