/** Questions as they are put, for tests of what shows them. */
import type { Reading } from '../../lib/core/people/recipient.ts'
import type { Question } from '../../lib/core/send/question.ts'
import type { StopQuestion } from '../../lib/core/send/stop-question.ts'

/** An ordinary one. */
export const cardOf = ({ recipient }: Reading, change: Partial<Question> = {}): Question => ({
  recipient,
  reason: null,
  path: 'enter',
  message: { text: 'See you at 8?', embeds: 0 },
  caveat: null,
  oneSided: true,
  trustable: true,
  ...change,
})

/** The message greets Bob. */
export const stopOf = ({ recipient }: Reading, change: Partial<StopQuestion> = {}): StopQuestion => ({
  recipient,
  certain: true,
  reasons: [{ name: 'greets-someone-else', about: 'Bob' }],
  others: [{ name: 'Bob', handle: null, conversationId: null, open: false }],
  suspects: ['Bob'],
  path: 'enter',
  message: { text: 'Hey Bob, 8 o’clock?', embeds: 0 },
  caveat: null,
  oneSided: true,
  ...change,
})
