/**
 * English, by the scripts that speak it: each carries only the screens it shows, so that what the page pays for stays
 * small (test/e2e/budgets.e2e.ts). English is the floor: what another language lacks is said in it.
 */
import {
  app,
  box,
  card,
  caveat,
  cue,
  help,
  notice,
  pause,
  people,
  popup,
  reason,
  recipient,
  saying,
  settings,
  state,
  stop,
  thing,
  trust,
} from '../../words/en.json'
import type { Language, Words } from './language.ts'

const english = (words: Words): Language => ({ lang: 'en', dir: 'ltr', words })

/** For the prompt. */
export const promptEnglish = (): Language =>
  english({ recipient, cue, pause, card, thing, caveat, reason, stop, trust, notice, saying })

/** For what the background script says, and for what it answers a page: all that is said there. */
export const backgroundEnglish = (): Language => english({ app, box, ...promptEnglish().words })

/** For the browser's boxes, as long as the background script has not answered. */
export const boxEnglish = (): Language => english({ box, recipient })

export const popupEnglish = (): Language => english({ app, popup, state, pause, settings, people })

export const helpEnglish = (): Language => english({ app, help })
