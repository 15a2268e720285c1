/** A short stand-in for emotion's hashes. */
export function hashOf(text: string): string {
  let hash = 7
  for (const letter of text) hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) % 2_176_782_336
  return hash.toString(36).padStart(6, '0')
}
