import type { FieldName, Fields } from '../lib/settings/fields.ts'

type TextsOf<Field> = Field extends { values: readonly (infer Value extends string)[] }
  ? { label: string; choices: Record<Value, { label: string; description: string }> }
  : { label: string; description: string }

/** What the popup says about each setting, in the order of its rows. A setting without texts does not compile. */
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
  reactions: {
    label: 'Ask before reactions too',
    description: 'An emoji on a message reaches the other person at once.',
  },
}

/** One line about settings that had to be repaired; null when there were none. */
export function repairText(repaired: readonly string[]): string | null {
  if (repaired.length === 0) return null
  if (repaired.includes('settings')) return 'Your settings could not be read and are back at their defaults.'
  if (repaired.length === 1) return '1 setting could not be read and is back at its default.'
  return `${repaired.length} settings could not be read and are back at their defaults.`
}
