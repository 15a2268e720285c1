/**
 * Every generation that the replica can be: the one list. Everything that goes over generations goes over this: the
 * browser tests, the unit tests of lib/tiktok, the table of sends, which then says what is missing.
 *
 * A new one: a file beside this, usually an older skin with other names (g2.ts), and a line here.
 */
import { g1, g1b } from './g1.ts'
import { bs, g2, g2Flyout } from './g2.ts'
import type { PartName, Skin } from './skin.ts'

export const SKINS = {
  G1: g1,
  G1b: g1b,
  G2: g2,
  'G2-flyout': g2Flyout,
  BS: bs,
} as const satisfies Record<string, Skin>

export type Generation = keyof typeof SKINS
export const GENERATIONS = Object.keys(SKINS) as Generation[]

/** What is served to most people today, for tests that are about no generation, `npm start` and the pictures. */
export const USUAL: Generation = 'G2'

/** The address of the messages page of a generation. */
export const messagesPath = (gen: Generation): string =>
  SKINS[gen].chats === 'frame' ? '/business-suite/messages' : '/messages'

/** Finds an element of the practice page by what it is for, in any skin. */
export const part = (name: PartName): string => `[data-part="${name}"]`
