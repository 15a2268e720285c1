/** What we say about a send after the question: what became of it, and what to do. */
import type { SendPath } from '../lib/core/intent.ts'
import type { Saying } from '../lib/core/question.ts'
import { pickedOtherWords } from './stop-texts.ts'
import { nameAndHandle, shortName } from './texts.ts'

/** What happened to the message, and what to do. */
export function sayingWords(saying: Saying): string {
  switch (saying.kind) {
    case 'press-again':
      return pressAgain(saying)
    case 'on-its-way': {
      const name = shortName(saying.recipient)
      return `Waiting for TikTok to take your message${name === null ? '' : ` to ${name}`}. It is not sent twice.`
    }
    case 'changed':
      return changedWords(saying)
    case 'learned':
      return 'That sent a message at once. From now on Right Person asks before this button.'
    case 'picked-other':
      return pickedOtherWords(saying)
    case 'typed-on':
      return 'Not sent. Your message is still here.'
    case 'script-held':
      return 'Nothing was sent: something on this page keeps trying to send by itself. It is being held.'
  }
}

function pressAgain(saying: Extract<Saying, { kind: 'press-again' }>): string {
  const name = shortName(saying.recipient)
  const again = howAgain(saying.path, name === null ? '' : ` to ${name}`)
  return saying.mayHaveLeft ? `${again} It may be on its way already, and would then arrive twice.` : again
}

function howAgain(path: SendPath, whom: string): string {
  switch (path) {
    case 'enter':
    case 'icon':
    case 'icon-key':
      return `Your message is still here. If it does not leave by itself, press Enter again to send it${whom}.`
    case 'files':
      return `TikTok has not taken the file. Drop or paste it again to send it${whom}.`
    case 'one-press':
    case 'reaction':
      return `Nothing can be seen to have left. Press the same button again to send it${whom}.`
    case 'media':
    case 'share':
    case 'resend':
      return `Nothing can be seen to have left. If nothing happens by itself, press the same button again to send it${whom}.`
  }
}

function changedWords({ change, recipient, path }: Extract<Saying, { kind: 'changed' }>): string {
  const name = shortName(recipient)
  switch (change.what) {
    case 'recipient': {
      const now = nameAndHandle(change.now)
      if (path === 'share')
        return 'Nothing was sent: the people chosen changed while you were asked. Check them and send again.'
      return now === null
        ? `Nothing was sent: it is no longer clear that this chat is with ${name ?? 'the same person'}.`
        : `Nothing was sent: this chat is now with ${now}, not ${name ?? 'the one you were asked about'}.`
    }
    case 'box':
      return path === 'media' || path === 'share'
        ? 'Nothing was sent: TikTok closed this while you were asked. Open it and send again.'
        : 'Nothing was sent: TikTok rebuilt the message box while you were asked. Check your message and send it again.'
    case 'draft':
      return 'Nothing was sent: the message changed while you were asked. Check it and send it again.'
  }
}
