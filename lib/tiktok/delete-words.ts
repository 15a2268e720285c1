/**
 * Words by which TikTok's menus delete. Only the English `Delete` is attested on the web (DOM reference, section 8);
 * the others are the mobile app's, and assumed. Other UI languages are not known here yet: there the notice is silent.
 */
export type DeleteScope = 'self' | 'everyone'

const SELF = ['delete', 'delete for me', 'delete chat', 'delete message', 'delete conversation']
const EVERYONE = ['delete for everyone', 'unsend', 'unsend message', 'recall', 'recall message']

/** The scope that a menu entry's words announce, or null when they do not delete. Icons, case and bidi marks do not count. */
export function deleteScopeOf(words: string): DeleteScope | null {
  const plain = words
    .normalize('NFKC')
    .replace(/[^\p{L}\p{M}\p{N}\s]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase()
  if (EVERYONE.includes(plain)) return 'everyone'
  return SELF.includes(plain) ? 'self' : null
}
