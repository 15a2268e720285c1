/** When to ask, the quietest last: before every message, once a sitting, or only where a signal fires. */
export const ASK_MODES = ['every', 'sitting', 'risky'] as const

export type AskMode = (typeof ASK_MODES)[number]
