import type { Browser, Frame } from 'puppeteer-core'
import { bidiOf, type NodeReference, type Remote } from './bidi.ts'
import { type Box, type Finder, matches, type UiElement } from './ui-element.ts'
import { scan } from './ui-scan.ts'

type Bidi = ReturnType<typeof bidiOf>

/**
 * Firefox: BiDi hands out the closed shadow root when a node is serialised with its shadow tree; from there on it is
 * an ordinary starting node. A name given as a string is put before Firefox's own accessibility engine as well, the
 * first time it is met in this browser: the engine takes longer to start in a page than all else that a test does.
 */
export function firefoxFinder(frame: Frame, host: string): Finder {
  const bidi = bidiOf(frame)
  const sure = confirmed(frame.page().browser())
  return async (roles, name) => {
    const found: UiElement[] = []
    for (const root of await closedRoots(bidi, host)) {
      for (const each of await scanned(bidi, root, roles)) {
        if (!matches(each.name, name)) continue
        if (typeof name === 'string' && !(await isNamed(bidi, each, sure))) continue
        found.push(element(frame, bidi, each))
      }
    }
    return found
  }
}

const confirmedIn = new WeakMap<Browser, Set<string>>()

/** Roles with their names, as far as a browser has confirmed them. */
function confirmed(browser: Browser): Set<string> {
  const known = confirmedIn.get(browser) ?? new Set()
  confirmedIn.set(browser, known)
  return known
}

/** Whether the browser itself gives an element this role and this name. */
async function isNamed(bidi: Bidi, { node, role, name }: Found, sure: Set<string>): Promise<boolean> {
  const named = JSON.stringify([role, name])
  if (sure.has(named)) return true
  const { nodes } = await bidi.send<{ nodes: Remote[] }>('browsingContext.locateNodes', {
    locator: { type: 'accessibility', value: { role, name } },
    startNodes: [node],
  })
  if (!nodes.some(({ sharedId }) => sharedId === node.sharedId)) return false
  sure.add(named)
  return true
}

type Found = { node: NodeReference; role: string; name: string }

async function closedRoots(bidi: Bidi, host: string): Promise<NodeReference[]> {
  const { nodes } = await bidi.send<{ nodes: Remote[] }>('browsingContext.locateNodes', {
    locator: { type: 'css', value: host },
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
  })
  return nodes.flatMap((node) => {
    const { shadowRoot } = (node.value ?? {}) as { shadowRoot?: Remote | null }
    return shadowRoot?.sharedId ? [{ sharedId: shadowRoot.sharedId }] : []
  })
}

async function scanned(bidi: Bidi, root: NodeReference, roles: readonly string[]): Promise<Found[]> {
  const list = (await bidi.call(scan.toString(), [root], roles.join(','))).value as Remote[]
  const found: Found[] = []
  for (let at = 0; at + 2 < list.length; at += 3) {
    const [node, role, name] = [list[at], list[at + 1], list[at + 2]]
    if (node?.sharedId)
      found.push({ node: { sharedId: node.sharedId }, role: String(role?.value), name: String(name?.value) })
  }
  return found
}

function element(frame: Frame, bidi: Bidi, { node, role, name }: Found): UiElement {
  const ask = async (source: string, ...values: string[]) =>
    (await bidi.call(source, [node], ...values)).value
  return {
    role,
    name,
    text: async () => String(await ask(`node => (node.innerText ?? '').replace(/\\s+/g, ' ').trim()`)),
    async click() {
      await ask(`node => node.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' })`)
      await bidi.send('input.performActions', { actions: [pointerClick(node)] })
    },
    async box() {
      const values = JSON.parse(
        String(await ask('node => { const b = node.getBoundingClientRect(); return JSON.stringify(b) }')),
      ) as Box
      const { x, y } = await offsetOf(frame)
      return { x: values.x + x, y: values.y + y, width: values.width, height: values.height }
    },
    async attribute(attribute) {
      const value = await ask('(node, which) => node.getAttribute(which)', attribute)
      return value === undefined ? null : String(value)
    },
    isFocused: async () => (await ask('node => node.getRootNode().activeElement === node')) === true,
  }
}

/** A move to the element's centre, press and release, as one trusted pointer. */
function pointerClick(node: NodeReference) {
  return {
    type: 'pointer',
    id: 'right-person-stage-pointer',
    parameters: { pointerType: 'mouse' },
    actions: [
      { type: 'pointerMove', x: 0, y: 0, origin: { type: 'element', element: node } },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ],
  }
}

/** Where a frame's page begins, in pixels of the tab. */
async function offsetOf(frame: Frame): Promise<{ x: number; y: number }> {
  const holder = await frame.frameElement()
  if (!holder) return { x: 0, y: 0 }
  const box = await holder.evaluate((node) => {
    const rect = node.getBoundingClientRect()
    return { x: rect.x + node.clientLeft, y: rect.y + node.clientTop }
  })
  return box
}
