/** What the popup says about each setting, and about those that had to be repaired. */
import type { FieldName, Fields } from '../settings/fields.ts'
import { type Key, type Sentence, say } from './sentence.ts'

/** The messages a field needs: a label, and by its kind a description, or a label for each of its values. */
type KeysOf<Name extends FieldName, Field> = Field extends {
  kind: infer Kind
  values: readonly (infer Value extends string)[]
}
  ?
      | `settings.${Name}.label`
      | `settings.${Name}.${Value}.label`
      | (Kind extends 'choice' ? `settings.${Name}.${Value}.description` : never)
  : Field extends { kind: 'time' }
    ? `settings.${Name}.label`
    : `settings.${Name}.${'label' | 'description'}`

type Wanted = { [Name in FieldName]: KeysOf<Name, Fields[Name]> }[FieldName]

/** Does not compile where a setting has no words: the error names the messages that words/en.json lacks. */
type Complete<_Lacks extends never> = Wanted & Key
type Present = Complete<Exclude<Wanted, Key>>

/** What a setting is called (`label`), or what it does (`description`). */
export const settingWords = (name: FieldName, part: 'label' | 'description'): Sentence =>
  sentenceOf(`${name}.${part}`)

/** The same for one of its values. */
export const valueWords = (name: FieldName, value: string, part: 'label' | 'description'): Sentence =>
  sentenceOf(`${name}.${value}.${part}`)

const sentenceOf = (name: string): Sentence => ({ key: `settings.${name}` as Present, args: {} })

/** One line about settings that had to be repaired; null when there were none. */
export function repairSentence(repaired: readonly string[]): Sentence | null {
  if (repaired.length === 0) return null
  if (repaired.includes('settings')) return say('popup.repairedAll')
  return say('popup.repaired', { count: repaired.length })
}
