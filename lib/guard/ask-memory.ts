import type { MemoryPort } from './ports.ts'

/**
 * The memory as the guard has it: answers of the background script, asked for when a chat opens, because at the press
 * there is no time to ask. Until one has come, and when none comes, nothing is claimed.
 * @param send sends a message to the background script; resolves to its answer, or null when there is none
 */
export function askMemory(
  send: (message: { type: 'was-written-to' | 'written-to'; key: string }) => Promise<unknown>,
): MemoryPort {
  const answers = new Map<string, boolean>()
  return {
    prepare(key) {
      void send({ type: 'was-written-to', key }).then((answer) => {
        if (typeof answer === 'boolean' && !answers.has(key)) answers.set(key, answer)
      })
    },
    writtenBefore: (key) => answers.get(key) ?? null,
    remember(key) {
      if (answers.get(key) === true) return
      answers.set(key, true)
      void send({ type: 'written-to', key })
    },
    forget: () => answers.clear(),
  }
}
