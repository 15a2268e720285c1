import { expect, test } from 'vitest'
import { Notice } from '../../components/prompt/Notice.tsx'
import { noticeSentence } from '../../lib/words/saying.ts'
import { say } from '../../lib/words/sentence.ts'
import { inEnglish, render } from '../words/spoken.tsx'

const person = { kind: 'person', displayName: 'Mia Chen', handle: 'mia.chen' } as const
const group = { kind: 'group', title: 'Road trip', memberCount: 5 } as const
const nobody = { kind: 'unreadable', missing: 'header' } as const

test.each([
  ['message', person, false, 'Deleting only removes it for you. Mia Chen can still see it.'],
  ['chat', person, false, 'Deleting this chat only removes it for you. Mia Chen keeps it.'],
  ['message', group, false, 'Deleting only removes it for you. Everyone else in Road trip can still see it.'],
  ['chat', nobody, false, 'Deleting this chat only removes it for you. The other person keeps it.'],
  ['message', person, true, 'This may only remove it for you.'],
] as const)('%s, %j, unsure %s', (what, recipient, unsure, expected) => {
  expect(inEnglish(noticeSentence({ what, recipient, unsure }))).toBe(expected)
})

const markup = (quiet: boolean) =>
  render(<Notice notice={{ sentence: say('notice.unsure'), quiet, onMore() {} }} />)

test('it is read out once: the second showing for one menu is not announced', () => {
  expect(markup(false)).toContain('role="status" aria-live="polite">This may only')
  expect(markup(true)).toContain('role="status" aria-live="off">This may only')
})

test('its live region stands before there is anything to say', () => {
  expect(render(<Notice notice={null} />)).toContain('role="status"')
})
