/** Every English sentence about trust, in the card and in the popup. */
import type { AlwaysAsked, Trusted } from '../lib/core/trust.ts'

export const trustTexts = {
  alwaysAsk: 'Always ask in this chat',
  alwaysAsked: 'From now on every message in this chat is asked about.',
  untilClosed: 'Only until you close the last private window.',
  notKept: 'This could not be saved. You will be asked again next time.',
  summary: 'People you trust',
  explained: 'You are asked about them only when something looks wrong.',
  nobody: 'Nobody yet. Choose “Don\u2019t ask again” when you are asked about someone.',
  remove: 'Remove',
  askedAlways: 'Asked about every time',
  forget: 'Forget everything',
  forgetExplained:
    'Forgets whom you trust, where to ask always, and whom you wrote to before. Your settings stay.',
  forgetSure: 'Yes, forget everything',
  forgetNot: 'Keep it',
  forgotten: 'Everything is forgotten.',
  failed: 'This could not be saved. Try again.',
  unread: 'The list could not be read.',
}

export const dontAskLabel = (name: string): string => `Don't ask again for ${name}`
export const sureLabel = (name: string): string => `Yes, don't ask again for ${name}`
export const groupWarning = (name: string): string =>
  `Everyone in ${name} reads what you send there, also who joins later.`
export const trustedWords = (name: string): string =>
  `${name} is trusted: asked about only when something looks wrong.`

/** When trust in somebody ends, for the popup; `today` where it does within a day. */
export function endsWords({ until }: Trusted, now: number): string {
  if (until === null) return 'Does not end'
  const days = Math.ceil((until - now) / 86_400_000)
  if (days <= 0) return 'Has ended'
  return days === 1 ? 'Ends today' : `Ends in ${days} days`
}

/** `@mia.chen` of a person, nothing for a group, whose key says nothing to anybody. */
export const keyWords = ({ key }: Trusted | AlwaysAsked): string => (key.startsWith('@') ? key : 'Group')
