/** Reading who a chat is with out of its header where no candidate names the parts of it: by what stands where. */
import type { HeaderEvidence } from '../../core/people/evidence.ts'
import * as anchors from '../anchors/anchors.ts'
import { findAll } from '../anchors/find.ts'
import { linesIn } from '../chat/lines.ts'
import { isTranslated, nameText } from '../chat/name-text.ts'

/** `@mia.chen`, or the bare sign while the chat loads. */
const HANDLE = /^@[\w.]*$/
/** `(5)`, `5 members`: how many are in a group. */
const COUNT = /^\(?\d+\)?$|^\d+ \p{L}+$/u

/**
 * A name is believed only where one line can be it: the only words of a profile link beside the handle, those that the
 * link's label speaks of, or the first words of a header without any link.
 */
export function readByShape(header: Element): Omit<HeaderEvidence, 'linkHandles'> {
  const links = findAll(header, anchors.profileLink)
  const labels = links.flatMap((link) => link.getAttribute('aria-label') ?? [])
  const lines = linesIn(header).map((line) => ({ line, text: nameText(line).trim() }))
  const handle = lines.find(({ text }) => HANDLE.test(text))
  const words = lines.filter(({ text }) => text !== '' && !HANDLE.test(text) && !COUNT.test(text))
  const linked = words.filter(({ line }) => links.some((link) => link.contains(line)))
  const spoken = words.filter(({ text }) => labels.some((label) => label.includes(text)))
  const [sole, more] = spoken.length > 0 ? spoken : links.length > 0 ? linked : words.slice(0, 1)
  const name = more === undefined ? sole : undefined
  const count = links.length > 0 ? undefined : lines.find(({ text }) => COUNT.test(text))
  return {
    name: name?.text ?? '',
    nameTranslated: name !== undefined && isTranslated(name.line),
    labels,
    handleText: handle?.text ?? null,
    memberCount: count === undefined ? null : Number(/\d+/.exec(count.text)?.[0]),
    avatarCount: findAll(header, anchors.picture).length,
  }
}
