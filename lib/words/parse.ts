/**
 * Reads a message of words/*.json: a small part of ICU MessageFormat. `{name}` is a placeholder;
 * `{count, plural, one {# file} other {# files}}` chooses by the language's plural rules, `=1` before them, and `#` is
 * the number; `{kind, select, card {...} other {...}}` chooses by a word. Nothing is quoted: an apostrophe is one.
 */
export type Node = string | Placeholder

export interface Placeholder {
  name: string
  /** Null: the value stands here as it is. */
  choice: { kind: 'plural' | 'select'; cases: ReadonlyMap<string, readonly Node[]> } | null
}

/** @throws SyntaxError where the message is none; test/conventions/words.test.ts reads every message there is */
export function parse(message: string): readonly Node[] {
  let at = 0

  function take(pattern: RegExp): RegExpExecArray {
    pattern.lastIndex = at
    const found = pattern.exec(message)
    if (found === null) throw new SyntaxError(`No ${pattern.source} at ${at}: ${message}`)
    at = pattern.lastIndex
    return found
  }

  function nodes(): readonly Node[] {
    const found: Node[] = []
    for (;;) {
      const [text] = take(/[^{}]*/y)
      if (text !== '') found.push(text)
      if (message[at] !== '{') return found
      found.push(placeholder())
    }
  }

  function placeholder(): Placeholder {
    const [, name = '', kind] = take(/\{\s*(\w+)\s*(?:,\s*(plural|select)\s*,\s*)?/y)
    if (kind === undefined) {
      take(/\}/y)
      return { name, choice: null }
    }
    const cases = new Map<string, readonly Node[]>()
    while (message[at] !== '}') {
      const [, label = ''] = take(/(=\d+|[\w-]+)\s*\{/y)
      cases.set(label, nodes())
      take(/\}\s*/y)
    }
    at += 1
    return { name, choice: { kind: kind === 'plural' ? 'plural' : 'select', cases } }
  }

  const all = nodes()
  take(/$/y)
  return all
}
