/** The words of one language, by what they do around a name. */
export interface Words {
  /** Greet by themselves, before a name and behind it: "hey Bob", "bob hi". */
  calls: string
  /** Greet before a name, but mean other things too: "morning Bob". The name needs a mark behind it, or the text's end. */
  hints: string
  /** Thanks, sorry and wishes: "sorry Bob". As strict as hints, and the name must be written as one. */
  thanks: string
  /** Stand beside a name and are passed over, on either side: titles, kin, "my dear", particles. Nobody's name. */
  beside: string
  /** Words of everyday speech that begin messages and display names: interjections, roles, pronouns, questions. Nobody's name. */
  quiet: string
  /** Praise to anybody that is a first name elsewhere (../word-names.ts). */
  pets?: string
  /** First names that are words of this language: behind a greeting, as such, only with a mark or a question behind them. */
  names?: string
  /** Follow a name that is spoken of: "hey Bob said". */
  of: string
  /** Follow a name that is spoken to, also where the greeting is only a hint. */
  to: string
  and: string
  /** "It is me": what stands before one's own name. */
  me: string
}
