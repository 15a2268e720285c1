/** Puts the question about a held send to the person. */
import type { CourseEvent, Held } from '../../core/send/course.ts'
import type { SendSite } from '../../page/sends.ts'
import type { GuardPorts, OpenPrompt, PromptUi } from '../ports.ts'
import { type Caret, saveCaret } from './caret.ts'

/** What of a held send belongs to the page. */
export interface Site {
  send: SendSite
  caret: Caret | null
  /** Something is being written, in the box or in a note. */
  writing: boolean
  prompt: OpenPrompt | null
}

/** It stands at once: `site` has its prompt, and the caret as it is now, behind what was written while the prompt loaded. */
export function putQuestion(
  { page, trust }: Pick<GuardPorts, 'page' | 'trust'>,
  prompt: PromptUi,
  { verdict: { snapshot, asked }, key }: Held,
  site: Site,
  hear: (event: CourseEvent) => void,
): void {
  const { send, writing } = site
  const { reading } = snapshot
  const field = page.fieldOf(send)
  site.caret = field && saveCaret(field)
  prompt.say(null, null)
  // The face in the header belongs to whoever the chat is with, not to those who are chosen in a sheet.
  const avatar = reading.stay === null ? null : page.headerAvatar(send.box)
  const view = { near: page.placeOf(send), avatar, openingKey: key, writing }
  site.prompt = prompt.ask(asked, view, {
    answered: (answer) => hear({ is: 'answered', answer }),
    lost: () => hear({ is: 'lost' }),
    trust: (again) => trust.trust(reading, again),
    alwaysAsk: () => trust.alwaysAsk(reading),
  })
}
