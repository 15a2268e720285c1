/** Finds what looks like a sentence of ours in source text. */
import { parseSync } from 'vite'

/** What a person reads or hears although it is an attribute. */
const SPOKEN: readonly unknown[] = [
  'aria-label',
  'aria-description',
  'title',
  'alt',
  'placeholder',
  'label',
  'description',
]

/** Two words of which the first is a capital one, or three words: no selector, class list or key looks so. */
const SENTENCE =
  /(?:^|[^\p{L}\p{N}._-])(?:\p{Lu}[\p{L}'’]*,? \p{L}|\p{L}[\p{L}'’]+,? \p{L}[\p{L}'’]*,? \p{L}{2})/u

const LETTER = /\p{L}/u

/** A node of the syntax tree (ESTree), with whatever its type brings along. */
interface Node {
  type: string
  [field: string]: unknown
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string'

/** The sentences in a TypeScript file: text of elements, spoken attributes, and strings that read like one. */
export function sentencesIn(file: string, source: string): string[] {
  const { program, errors } = parseSync(`${file}.tsx`, source)
  if (errors.length > 0) throw new SyntaxError(`${file}: ${errors[0]?.message}`)
  const found: string[] = []
  /** @param above the nodes around this one, the nearest last */
  const look = (node: Node, above: readonly Node[]): void => {
    // For whoever reads a log, not for the person in front of the page.
    if (node.type === 'NewExpression' && /Error$/.test(nameOf(node.callee))) return
    if (/^(?:Import|Export(?:All|Named))Declaration$/.test(node.type) && isNode(node.source)) return
    if (node.type === 'JSXText' && LETTER.test(`${node.value}`)) found.push(`${node.value}`.trim())
    const text = textOf(node)
    if (text !== null && (isSpoken(node, above) ? LETTER : SENTENCE).test(text)) found.push(text)
    for (const below of Object.values(node).flat()) if (isNode(below)) look(below, [...above, node])
  }
  look(program as unknown as Node, [])
  return found
}

/** The words in a page: its title and its text. */
export const sentencesInHtml = (html: string): string[] =>
  html
    .replace(/<!--[\s\S]*?-->/g, '')
    .split(/<[^>]*>/)
    .map((text) => text.trim())
    .filter((text) => LETTER.test(text))

const nameOf = (node: unknown) => (isNode(node) ? `${node.name}` : '')

/** The text of a string, or of a piece of a template. */
function textOf({ type, value }: Node): string | null {
  if (type === 'Literal') return typeof value === 'string' ? value : null
  return type === 'TemplateElement' ? (value as { cooked: string }).cooked : null
}

/** Shown as it is: the child of an element, or a spoken attribute, through any choice but no call. */
function isSpoken(text: Node, above: readonly Node[]): boolean {
  let node = text
  for (const parent of above.toReversed()) {
    if (parent.type === 'JSXAttribute') return SPOKEN.includes(nameOf(parent.name))
    const chosen =
      (parent.type === 'ConditionalExpression' && parent.test !== node) ||
      (parent.type === 'LogicalExpression' && parent.right === node)
    const same = ['JSXExpressionContainer', 'ParenthesizedExpression', 'TemplateLiteral'].includes(
      parent.type,
    )
    const child = parent.type === 'JSXElement' || parent.type === 'JSXFragment'
    if (child) return true
    if (!chosen && !same) return false
    node = parent
  }
  return false
}
