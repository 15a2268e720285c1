import type { Page } from 'puppeteer-core'
import { ourWorld } from '../stage/our-world.ts'

/** Counts the elements that our scripts visit in a page of Chromium: in their own world, whose methods are wrapped. */
export interface Visits {
  /** How many were visited during `work`. */
  during(work: () => Promise<void>): Promise<number>
}

/** @throws when none of our scripts runs in the page */
export async function countVisits(page: Page): Promise<Visits> {
  const evaluate = await ourWorld(page)
  const visits = async () => Number(await evaluate('visits'))
  await evaluate(`(${wrap})()`)
  return {
    async during(work) {
      const before = await visits()
      await work()
      return (await visits()) - before
    },
  }
}

/**
 * Runs in the world of our scripts. A search visits all elements up to what it finds, a climb all that it passes; whatever
 * asks something of one element visits that one. Mutation records are counted with their nodes.
 */
function wrap(): void {
  const world = globalThis as unknown as { visits: number }
  world.visits = 0
  const all = Document.prototype.getElementsByTagName
  const allIn = Element.prototype.getElementsByTagName
  const inside = (scope: Node) => (scope instanceof Document ? all : allIn).call(scope as Element, '*').length
  const until = (scope: Node, found: Node | null) => {
    if (found === null) return inside(scope)
    const walker = document.createTreeWalker(scope, NodeFilter.SHOW_ELEMENT)
    let count = 1
    while (walker.nextNode() !== found) count += 1
    return count
  }
  const climb = (from: Element, found: Element | null) => {
    let count = 1
    for (let at: Element | null = from; at !== null && at !== found; at = parent.call(at)) count += 1
    return count
  }
  const parent = Object.getOwnPropertyDescriptor(Node.prototype, 'parentElement')?.get as () => Element | null
  type Any = (...given: never[]) => unknown
  const method = (owner: object, name: string, cost: (self: never, result: never) => number) => {
    const real = (owner as Record<string, Any>)[name] as Any
    Object.defineProperty(owner, name, {
      value(this: never, ...given: never[]) {
        const result = real.apply(this, given)
        world.visits += cost(this, result as never)
        return result
      },
    })
  }
  const getter = (owner: object, name: string, cost: (self: never, result: never) => number) => {
    const real = Object.getOwnPropertyDescriptor(owner, name)
    Object.defineProperty(owner, name, {
      ...real,
      get(this: never) {
        const result = real?.get?.call(this)
        world.visits += cost(this, result as never)
        return result
      },
    })
  }
  const one = () => 1
  for (const owner of [Document.prototype, Element.prototype]) {
    method(owner, 'querySelectorAll', inside)
    method(owner, 'getElementsByTagName', inside)
    method(owner, 'getElementsByClassName', inside)
    method(owner, 'querySelector', until)
    getter(owner, 'children', (_: never, { length }: HTMLCollection) => length)
  }
  method(Element.prototype, 'closest', climb)
  for (const name of ['matches', 'getBoundingClientRect', 'getClientRects'])
    method(Element.prototype, name, one)
  for (const name of ['contains', 'compareDocumentPosition']) method(Node.prototype, name, one)
  method(globalThis, 'getComputedStyle', one)
  getter(Node.prototype, 'textContent', (self: Node) => inside(self instanceof Element ? self : document) + 1)
  getter(Node.prototype, 'childNodes', (_: never, { length }: NodeList) => length)
  for (const name of ['isConnected', 'parentElement']) getter(Node.prototype, name, one)
  for (const name of ['addedNodes', 'removedNodes'])
    getter(MutationRecord.prototype, name, (_: never, { length }: NodeList) => length)
}
