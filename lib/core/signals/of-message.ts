/**
 * The signals that read the message's own words. They are most of what the signals weigh, in words of many languages, and
 * not needed before somebody writes: a script of their own, behind the keeper.
 */
import { findAddressed } from './addressed.ts'
import { greetsSomeoneElse } from './greets-someone-else.ts'
import { findSecret, paymentOrSecret } from './payment-or-secret.ts'
import type { MessageReader } from './signal.ts'

/**
 * Makes ready what the first message would wait for: the words of sixteen languages and their expressions, which engines
 * compile when they are used a second time. Some 50 ms, once.
 */
export function prepareReader(): void {
  for (const text of ['hey, 4111 1234?', 'ok: 48 29']) {
    findAddressed(text)
    findSecret(text)
  }
}

export const messageReader: MessageReader = {
  'greets-someone-else': greetsSomeoneElse,
  'payment-or-secret': paymentOrSecret,
}
