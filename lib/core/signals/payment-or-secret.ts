import { hasCardNumber, hasIban } from './payment-numbers.ts'
import { hasOneTimeCode, hasPassword } from './secret-phrases.ts'
import type { Signal } from './signal.ts'

export type SecretKind = 'card' | 'iban' | 'code' | 'password'

/** The message holds a card number, an account number, a one-time code or a password. `about` says which, never its value. */
export const paymentOrSecret: Signal<'payment-or-secret'> = {
  name: 'payment-or-secret',
  tier: 'S',
  standing: false,
  tells: 'secret',
  fires: ({ text }) => findSecret(text) !== null,
  about: ({ text }) => findSecret(text),
}

/** Longer texts are read to here: reading must cost nothing to feel. */
const READ = 4_000

/** The decimal digits of Arabic, Persian, Hindi, Bengali and Thai begin so (Unicode, chapter 22.3); dashes as keyboards have them. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50]
const plainDigits = (text: string) =>
  text
    .replace(/[٠-٩۰-۹०-९০-৯๐-๙]/g, (digit) => {
      const code = digit.charCodeAt(0)
      return String(code - (ZEROS.findLast((zero) => zero <= code) ?? code))
    })
    .replace(/[‐‑‒–—−]/g, '-')

/** What kind of secret the text holds, or null. */
export function findSecret(text: string): SecretKind | null {
  const read = plainDigits(text.slice(0, READ).normalize('NFKC'))
  if (/\d{3}/.test(read.replace(/[ .\n-]/g, ''))) {
    if (hasCardNumber(read)) return 'card'
    if (hasIban(read)) return 'iban'
    if (hasOneTimeCode(read)) return 'code'
  }
  return hasPassword(read) ? 'password' : null
}
