/** The name a header shows, as far as it can be believed. PURE. */
import { looseName, sameName, seenName } from '../text/unseen.ts'
import type { HeaderEvidence } from './evidence.ts'
import type { RowEvidence } from './row-says.ts'

/** The header's name; nothing where it may be another chat's and no second place says the same. */
export function nameIn(header: HeaderEvidence, row: RowEvidence | null): string {
  const name = seenName(header.name)
  if (!header.nameTranslated || name === '') return name
  const agreed =
    (row !== null && sameName(row.name, name)) || (header.labels ?? []).some((label) => holds(label, name))
  return agreed ? name : ''
}

/** Whether a label speaks of somebody of this name: whole words, for a name may be part of another one. */
function holds(label: string, name: string): boolean {
  const [text, wanted] = [looseName(label), looseName(name)]
  const at = text.indexOf(wanted)
  if (at < 0) return false
  const [before, after] = [text.slice(0, at).at(-1) ?? '', text.slice(at + wanted.length).at(0) ?? '']
  // What follows an apostrophe is an ending, as in "Mia's profile".
  return !/[\p{L}\p{M}\p{N}'\u2019]/u.test(before) && !/[\p{L}\p{M}\p{N}]/u.test(after)
}
