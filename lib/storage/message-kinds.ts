/**
 * Every message of a page's scripts to the background script, once: what it carries, and what it is answered with.
 * Whoever sends one is held to this table, and so is the background script, which must answer each.
 *
 * Add a kind: a line in `MessageKinds`; then `entrypoints/background.ts` does not compile until it answers.
 */
import type { EveryoneSeen } from '../core/everyone-seen.ts'
import type { Kept, Who } from '../core/people/trust.ts'
import type { Language } from '../words/language.ts'
import type { StorageKey } from './keys.ts'

/** The scripts that a frame asks for once it needs them (entrypoints/). */
const RUNTIME_SCRIPTS = ['keeper', 'prompt', 'reader', 'notice', 'shapes'] as const
export type RuntimeScript = (typeof RUNTIME_SCRIPTS)[number]
export const isRuntimeScript = (name: unknown): name is RuntimeScript =>
  (RUNTIME_SCRIPTS as readonly unknown[]).includes(name)

interface MessageKinds {
  /** Run one of our scripts in the frame that asks. */
  load(asks: { script: RuntimeScript }): 'loaded'
  /** Open the page `What you can still do` beside the tab. */
  'open-help'(): 'opened'
  /** What our browser boxes say, in the person's language. */
  language(): Language
  /** What is guarded in this frame may have changed: the badge is drawn anew. */
  'health-changed'(): void
  /** TikTok offers to delete for everyone here. */
  'everyone-seen'(asks: { place: keyof EveryoneSeen }): void
  /** Whether the conversation `key` was written to from this device before. */
  'was-written-to'(asks: { key: string }): boolean
  /** It was written to just now. */
  'written-to'(asks: { key: string }): void
  /** Do not ask about them again; a group needs a second click. These three are answered with whether it is kept. */
  trust(asks: { who: Who; again: boolean }): Kept
  'always-ask'(asks: { who: Who }): Kept
  /** They are seen under this name now: trust that no longer fits ends. */
  'seen-person'(asks: { who: Who }): Kept
  /** What private windows have under `key`: storage, and over it what they have added. */
  'private-memory'(asks: { key: StorageKey }): unknown
}

export type MessageKind = keyof MessageKinds
type Asks<Kind extends MessageKind> = Parameters<MessageKinds[Kind]> extends [infer Asked] ? Asked : unknown

export type Message = { [Kind in MessageKind]: { type: Kind } & Asks<Kind> }[MessageKind]
export type Answer<Kind extends MessageKind> = ReturnType<MessageKinds[Kind]>

/** The frame that asks. */
export interface Frame {
  tabId: number
  frameId: number
  /** Whether it is in a private window. */
  incognito: boolean
}

/** What a message carries, before anybody has looked: it may come from another version of us. */
type Unread<Kind extends MessageKind> = { readonly [Field in keyof Asks<Kind>]?: unknown }

/** How each kind is answered. Null: it makes no sense, and there is no answer. */
export type Answers = {
  readonly [Kind in MessageKind]: (asks: Unread<Kind>, frame: Frame) => Promise<Answer<Kind>> | null
}

/** Answers a message by its kind; null where there is no answer to it. */
export function answerTo(answers: Partial<Answers>, message: unknown, frame: Frame): Promise<unknown> | null {
  if (typeof message !== 'object' || message === null) return null
  const { type } = message as { type?: unknown }
  return isKindOf(answers, type) ? (answers[type]?.(message, frame) ?? null) : null
}

function isKindOf(answers: Partial<Answers>, type: unknown): type is MessageKind {
  return typeof type === 'string' && Object.hasOwn(answers, type)
}
