import { type Language, readLanguage } from './language.ts'

/**
 * Asks the background script for the person's language, once: a page that outlives its extension goes on speaking it.
 * @param send sends a message to the background script; resolves to its answer, or to null when there is none
 * @returns the language, or null until it has come
 */
export function askLanguage(
  send: (message: { type: 'language' }) => Promise<unknown>,
): () => Language | null {
  let language: Language | null = null
  void send({ type: 'language' }).then((answer) => {
    language = readLanguage(answer)
  })
  return () => language
}
