import type { Signal } from './signal.ts'

export const BETWEEN_MS = 5 * 60_000

/**
 * The last message from this tab went to somebody else less than five minutes ago: whoever goes to and fro between chats
 * may be in the wrong one, however well they know both. It takes back what trust spares; without trust the chat is new
 * to this sitting and the mode asks by itself.
 */
export const betweenChats: Signal<'between-chats'> = {
  name: 'between-chats',
  tier: 'C',
  standing: true,
  tells: 'person',
  trust: 'needed',
  fires: ({ lastSent, reading, now }) =>
    lastSent !== null && lastSent.key !== reading.key && Math.abs(now - lastSent.at) < BETWEEN_MS,
  about: ({ lastSent }) => lastSent?.name || null,
}
