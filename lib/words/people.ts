/** What the popup says about people. */
import type { AlwaysAsked, Trusted } from '../core/people/trust.ts'
import { type Sentence, say, type Value } from './sentence.ts'

/** When trust in somebody ends; today where it does within a day. */
export function endsSentence({ until }: Trusted, now: number): Sentence {
  if (until === null) return say('people.endsNever')
  const count = Math.ceil((until - now) / 86_400_000)
  if (count <= 0) return say('people.ended')
  return count === 1 ? say('people.endsToday') : say('people.endsIn', { count })
}

/** `@mia.chen` of a person; of a group its key says nothing to anybody. */
export const keyWords = ({ key }: Trusted | AlwaysAsked): Value =>
  key.startsWith('@') ? key : say('people.group')
