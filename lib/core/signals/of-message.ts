/**
 * The signals that read the message's own words. They are most of what the signals weigh, in words of many languages, and
 * not needed before somebody writes: a script of their own, behind the keeper.
 */
import { greetsSomeoneElse } from './greets-someone-else.ts'
import { paymentOrSecret } from './payment-or-secret.ts'
import type { MessageReader } from './signal.ts'

export const messageReader: MessageReader = {
  'greets-someone-else': greetsSomeoneElse,
  'payment-or-secret': paymentOrSecret,
}
