/** All anchors with what is said of them, for tests that go over every one. */
import * as anchors from '../../../lib/tiktok/anchors/anchors.ts'
import type { Sighting } from '../../../lib/tiktok/anchors/sighting.ts'

type Exports = typeof anchors
type SeenName = Extract<keyof Exports, `${string}Seen`>
export type AnchorName = Exclude<keyof Exports, SeenName>

/** What is said of an anchor; without it this does not compile. */
type MissingSeen = Exclude<`${AnchorName}Seen`, SeenName>
const nothingMissing: [MissingSeen] extends [never] ? true : MissingSeen = true

const exported: Record<string, readonly (string | Sighting)[]> = { ...anchors }

export const ANCHORS = Object.entries(exported)
  .filter(([name]) => nothingMissing && !name.endsWith('Seen'))
  .map(([name, candidates]) => ({
    name: name as AnchorName,
    candidates: candidates as readonly string[],
    seen: exported[`${name}Seen`] as readonly Sighting[],
  }))
