/**
 * Anchors of a page, kept from one look to the next: a thread may hold thousands of messages, and Enter looks several times.
 * They are searched for once, and then followed by what the page itself changes. What is given out is what a search would
 * find at that moment: changes that are not heard of yet are taken in first.
 */
import { editable } from './anchors.ts'
import { type Anchor, closest, findAll, selectorOf } from './find.ts'

/** Attributes that anchors ask about, and those that decide how a row is read (name-text.ts, evidence.ts). */
const HEARD =
  'class data-e2e role contenteditable aria-selected aria-modal style hidden aria-hidden alt href data-conv-id data-conversation-id'

/** Nobody has asked for so long: a page that shows no messages any more is not followed. */
const IDLE_MS = 30_000

interface Kept {
  selector: string
  /** Labels of classes in the selector: a class that holds the same ones as before is the same. */
  labels: string[]
  /** An element may become this anchor by what is around it. */
  nested: boolean
  /** In the order of the page; null: to be searched for. Another array whenever one comes, goes or moves. */
  all: readonly HTMLElement[] | null
  /** Those inside an element, for as long as `all` is the same. */
  inside: WeakMap<Node, readonly HTMLElement[]>
  /** What was read in each; gone with any change in it. */
  values: WeakMap<Element, unknown>
  /** Another object whenever anything about these elements may have changed. */
  state: object
  /** What came, went or moved since `all` was made, or is this anchor by another attribute. */
  touched: Set<Element>
}

const indices = new WeakMap<Document, (anchor: Anchor) => Kept>()

function keptOf(node: Node, anchor: Anchor): Kept {
  const root = node.ownerDocument ?? (node as Document)
  const index = indices.get(root) ?? createIndex(root)
  indices.set(root, index)
  return index(anchor)
}

/** All elements inside `scope` that are this anchor, in the order of the page. The same array while it holds the same. */
export function keptIn(scope: Document | Element, anchor: Anchor): readonly HTMLElement[] {
  const { all, inside } = keptOf(scope, anchor)
  const known = inside.get(scope)
  if (known !== undefined) return known
  const holds = (each: HTMLElement | undefined) =>
    each !== undefined && each !== scope && scope.contains(each)
  // Whatever stands in one element stands together in the order of the page.
  const found = (holds(all?.[0]) && holds(all?.at(-1)) ? all : all?.filter(holds)) ?? []
  inside.set(scope, found)
  return found
}

/** Reads something in an element that is `anchor`, and remembers it until the page changes anything in there. */
export const remembering =
  <Value>(anchor: Anchor, read: (element: HTMLElement) => Value) =>
  (element: HTMLElement): Value => {
    const { values } = keptOf(element, anchor)
    if (!values.has(element)) values.set(element, read(element))
    return values.get(element) as Value
  }

/**
 * Makes something of elements that `keptIn` gave, and remembers it until the page may have changed something about `needs`,
 * which are all anchors that it goes by.
 */
export function making<Value>(needs: readonly Anchor[], make: (elements: readonly HTMLElement[]) => Value) {
  const made = new WeakMap<readonly HTMLElement[], { states: object[]; value: Value }>()
  return (elements: readonly HTMLElement[]): Value => {
    const [first] = elements
    if (first === undefined) return make(elements)
    const states = needs.map((anchor) => keptOf(first, anchor).state)
    const known = made.get(elements)
    if (known && states.every((state, at) => state === known.states[at])) return known.value
    const value = make(elements)
    made.set(elements, { states, value })
    return value
  }
}

function createIndex(root: Document): (anchor: Anchor) => Kept {
  const sets = new Map<Anchor, Kept>()
  let askedAt = 0
  let observing = false

  // At once, though nobody asks yet: of what has left the page nothing more is heard afterwards.
  const observer = new MutationObserver((records) => {
    if (performance.now() - askedAt < IDLE_MS) {
      takeIn(records)
      return
    }
    observer.disconnect()
    observing = false
    sets.clear()
  })

  function takeIn(records: MutationRecord[]): void {
    if (records.length === 0) return
    const editor = root.activeElement && closest(root.activeElement, editable)
    for (const record of records) {
      const { target, type } = record
      // What is being written holds no anchor.
      if (editor?.contains(target) && (target !== editor || type === 'childList')) continue
      const element = target instanceof Element ? target : target.parentElement
      for (const kept of sets.values()) note(kept, record, element)
    }
    for (const kept of sets.values()) settle(kept)
  }

  return (anchor) => {
    askedAt = performance.now()
    if (observing) takeIn(observer.takeRecords())
    else {
      const attributes = { attributeOldValue: true, attributeFilter: HEARD.split(' ') }
      observer.observe(root, { subtree: true, childList: true, characterData: true, ...attributes })
      observing = true
    }
    const kept = sets.get(anchor) ?? keep(anchor)
    sets.set(anchor, kept)
    if (kept.all === null) renew(kept, findAll(root, anchor))
    return kept
  }
}

function keep(anchor: Anchor): Kept {
  const selector = selectorOf(anchor)
  return {
    selector,
    labels: [...selector.matchAll(/(?:class\*="|\.)([\w-]+)/g)].map(([, label = '']) => label),
    nested: anchor.some((each) => /\] \S/.test(each)),
    all: null,
    inside: new WeakMap(),
    values: new WeakMap(),
    state: {},
    touched: new Set(),
  }
}

function renew(kept: Kept, all: readonly HTMLElement[] | null): void {
  kept.all = all
  if (all === null) kept.values = new WeakMap()
  kept.inside = new WeakMap()
  kept.state = {}
}

/** Takes note of what one change means for an anchor. `element`: what was changed; null for the document itself. */
function note(kept: Kept, record: MutationRecord, element: Element | null): void {
  const { attributeName, addedNodes, removedNodes } = record
  const { selector, touched } = kept
  for (let around = element?.closest(selector); around; around = around.parentElement?.closest(selector)) {
    kept.values.delete(around)
    kept.state = {}
  }
  // A row's id may stand on something around it.
  if (attributeName?.startsWith('data-conv')) {
    kept.values = new WeakMap()
    kept.state = {}
  }
  for (const node of kept.nested ? removedNodes : []) {
    // What was this anchor by what is around it is none any more: not to be found by a search in what has gone.
    if (!(node instanceof Element)) continue
    if (node.isConnected) renew(kept, null)
    else touched.add(node)
  }
  for (const node of [...removedNodes, ...addedNodes]) {
    if (!(node instanceof Element)) continue
    for (const found of [node, ...node.querySelectorAll(selector)])
      if (found.matches(selector)) touched.add(found)
  }
  if (!attributeName || element === null) return
  const has = (value: string | null) => kept.labels.filter((label) => value?.includes(label)).join()
  const isClass = attributeName === 'class'
  if (isClass && has(record.oldValue) === has(element.getAttribute('class'))) return
  if (kept.nested && (isClass || attributeName === 'data-e2e')) renew(kept, null)
  else if (element.matches(selector) !== kept.all?.includes(element as HTMLElement)) touched.add(element)
}

/** Brings what was touched into the order of the page: one that came to either end in place, anything else by a search. */
function settle(kept: Kept): void {
  const { all, selector, touched } = kept
  if (touched.size === 0) return
  kept.touched = new Set()
  if (all === null) return
  // Nothing was heard of what they said while they were away.
  for (const each of touched) kept.values.delete(each)
  const rest = all.filter((each) => each.isConnected && !touched.has(each))
  const added = [...touched].filter((each) => each.isConnected && each.matches(selector)) as HTMLElement[]
  const [first, last, [one, more]] = [rest[0], rest.at(-1), added]
  if (one === undefined && rest.length === all.length) return
  if (one === undefined) renew(kept, rest)
  else if (more === undefined && (!last || follows(last, one))) renew(kept, [...rest, one])
  else if (more === undefined && first && follows(one, first)) renew(kept, [one, ...rest])
  else renew(kept, null)
}

const follows = (one: Element, other: Element): boolean =>
  (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
