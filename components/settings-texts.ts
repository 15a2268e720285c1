import type { FieldName, Fields } from '../lib/settings/fields.ts'

type TextsOf<Field> = Field extends { kind: 'time' }
  ? { label: string }
  : Field extends { kind: 'menu'; values: readonly (infer Value extends string)[] }
    ? { label: string; choices: Record<Value, string> }
    : Field extends { values: readonly (infer Value extends string)[] }
      ? { label: string; choices: Record<Value, { label: string; description: string }> }
      : { label: string; description: string }

/** What the popup says about each setting. A setting without texts does not compile. */
export const settingsTexts: { [Name in FieldName]: TextsOf<Fields[Name]> } = {
  mode: {
    label: 'When to ask',
    choices: {
      every: { label: 'Every message', description: 'Asks before each message you send.' },
      sitting: {
        label: 'Once per chat visit',
        description:
          'Asks at the first message after you open a chat, then stays quiet unless something looks wrong.',
      },
      risky: {
        label: 'Only when something looks risky',
        description: 'Asks only with a reason, such as a group or someone you never wrote to.',
      },
    },
  },
  cue: {
    label: 'Show who it goes to above the message box',
    description: 'A quiet line with the name, always in view.',
  },
  notice: {
    label: 'Remind me what Delete does',
    description: 'A short note where you are about to delete.',
  },
  trustDays: {
    label: 'Trust ends after',
    choices: { '7': '7 days', '30': '30 days', '90': '90 days', never: 'Never' },
  },
  'ask:sources-disagree': {
    label: 'TikTok names two people for one chat',
    description: 'The top of the chat says one name, the list another.',
  },
  'ask:recipient-changed': {
    label: 'You began the message in another chat',
    description: 'The draft stayed when the chat changed.',
  },
  'ask:copied-elsewhere': {
    label: 'You copied the text in another chat',
    description: 'Within this tab. Texts are compared, never kept.',
  },
  'ask:greets-someone-else': {
    label: 'The message greets someone else',
    description: 'It opens with a name from your list that is not theirs.',
  },
  'ask:look-alike': {
    label: 'Another chat looks the same',
    description: 'The same name, or one that can be taken for it.',
  },
  'ask:payment-or-secret': {
    label: 'Card numbers, codes and passwords',
    description: 'Looked for here in the browser, and kept nowhere.',
  },
  'ask:unreadable': {
    label: 'It is not clear whose chat this is',
    description: 'TikTok does not show a name that can be relied on.',
  },
  'ask:request': { label: 'Message requests', description: 'Someone you have not accepted yet.' },
  'ask:first-ever': {
    label: 'Your first message to someone',
    description: 'None before it is known on this device.',
  },
  'ask:several': { label: 'Several chats at once', description: 'As when you share a video.' },
  'ask:group': { label: 'Groups', description: 'Once per visit: everyone in it can read this.' },
  'ask:row-moved': {
    label: 'The list moved as you chose a chat',
    description: 'A row came to lie under the pointer within the last second.',
  },
  'ask:just-switched': {
    label: 'You only just came to the chat',
    description: 'Less than 3 seconds ago, also from another tab.',
  },
  'ask:between-chats': {
    label: 'You go to and fro between chats',
    description: 'Asks about trusted people too if your last message went to someone else within 5 minutes.',
  },
  'ask:long-silence': {
    label: 'A long silence',
    description: 'The last message is more than 90 days old.',
  },
  'ask:late-hours': { label: 'Late hours', description: 'At the hours below, once per visit.' },
  lateFrom: { label: 'From' },
  lateTo: { label: 'to' },
  reactions: {
    label: 'Ask before reactions too',
    description: 'An emoji on a message reaches the other person at once.',
  },
}

/** The reasons to ask stand under a line to open, and so does how long trust lasts, with the people it is about. */
export const reasonSettings = {
  summary: 'Reasons to ask',
  explained: 'Each of these asks, also in the quieter modes. The first six ask whom you mean.',
}

/** One line about settings that had to be repaired; null when there were none. */
export function repairText(repaired: readonly string[]): string | null {
  if (repaired.length === 0) return null
  if (repaired.includes('settings')) return 'Your settings could not be read and are back at their defaults.'
  if (repaired.length === 1) return '1 setting could not be read and is back at its default.'
  return `${repaired.length} settings could not be read and are back at their defaults.`
}
