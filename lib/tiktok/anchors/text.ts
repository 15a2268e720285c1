/** Marks of texts that any page may hold: how a run of words looks, pictures in it, and what a translator has made. */
import { EVERY, type Seen } from './sighting.ts'

/** Elements that only say how a part of a text looks: they belong to the run they stand in. */
export const phrase = ['font, b, strong, i, em, u, s, mark, small, bdi, bdo, wbr, br, ruby, rb'] as const
export const phraseSeen = [{ since: '2026-11', sure: 'assumed', in: EVERY }] as const satisfies Seen<
  typeof phrase
>

export const image = ['img'] as const
export const imageSeen = [{ since: '2024-03', sure: 'H', in: EVERY }] as const satisfies Seen<typeof image>

/** What a translator leaves around words (docs/platform.md 10.10; the attribute is what Edge leaves, assumed). */
export const translated = ['font, [_msttexthash]'] as const
export const translatedSeen = [{ since: '2026-11', sure: 'assumed', in: [] }] as const satisfies Seen<
  typeof translated
>
