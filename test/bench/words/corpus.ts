/** What the words are measured on: our own sentences and invented names, one file a language. */

/** One line a case; empty lines are nothing. `{}` stands for what somebody is called, `{l}` for the same in small letters. */
export interface Corpus {
  /** `called = display name`, one a line. */
  people: string
  /** A greeting and a name behind it. */
  greets: string
  /** The name at the start, with a mark or a call. */
  starts: string
  /** The name at the end. */
  ends: string
  /** Speak to nobody on the list; `{}` is spoken of. */
  innocent: string
  /** Hold something secret. */
  secrets: string
  /** Look as if they did. */
  harmless: string
}

export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

export interface Somebody {
  called: string
  shown: string
}

export const peopleOf = ({ people }: Corpus): Somebody[] =>
  linesOf(people).map((line) => {
    const [called = '', shown = called] = line.split(' = ')
    return { called, shown }
  })

/** A Korean name that ends in a consonant is called with 아, another with 야 (Unicode, chapter 3.12). */
const isOpen = (name: string) => (name.charCodeAt(name.length - 1) - 0xac00) % 28 === 0

export const fill = (template: string, called: string): string =>
  template
    .replaceAll('{}야', isOpen(called) ? '{}야' : '{}아')
    .replaceAll('{}', called)
    .replaceAll('{l}', called.toLowerCase())
