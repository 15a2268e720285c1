/** Holds sends until the keeper is here, and performs what core/send/early.ts says of them. */
import {
  allows,
  type Early,
  holdEarly,
  isBoxDue,
  KEEPER_WAIT_MS,
  loseEarly,
  releaseEarly,
  type Yes,
} from '../../core/send/early.ts'
import type { PressReader, SendSite } from '../../page/sends.ts'
import type { SentryPage } from '../../page/sentry.ts'
import type { SendJudge } from './send-judge.ts'

export interface WithoutKeeper extends SendJudge, PressReader {
  /** No keeper will come. */
  lost(): void
  /** A key is up; null: the window has lost the keyboard. */
  released(key: string | null): void
  /** Hands what is held over to the keeper. */
  handOver(keeper: SendJudge): void
}

/**
 * @param confirmBox the browser's confirm box, for a send that is held while no keeper can come
 * @param need a keeper is needed
 * @param now milliseconds since the epoch
 */
export function holdWithoutKeeper(
  page: Pick<SentryPage, 'wordsAround' | 'readGesture'>,
  confirmBox: () => boolean,
  need: () => void,
  now: () => number,
): WithoutKeeper {
  let early: Early = null
  let held: { send: SendSite; trusted: boolean } | null = null
  let yes: Yes | null = null
  let timer: ReturnType<typeof setTimeout> | undefined

  const look = (send: SendSite): Yes => ({ box: send.box, words: page.wordsAround(send), at: now() })

  function go(next: Early): void {
    early = next
    if (!held || !isBoxDue(early)) return
    early = null
    yes = confirmBox() ? look(held.send) : null
  }

  const lost = () => go(loseEarly(early))

  function mayPass(send: SendSite, { isTrusted }: Event): boolean {
    if (yes && isTrusted && !allows(yes, look(send))) yes = null
    return yes !== null && isTrusted
  }

  return {
    // The keeper will know more, and better.
    readGesture: page.readGesture,
    lost,
    released: (key) => go(releaseEarly(early, key)),
    rule: (send, event, earlier) => ({
      kind: earlier?.kind !== 'held' && mayPass(send, event) ? 'let' : 'held',
      snapshot: null,
    }),
    ask(send, _ruled, key, trusted) {
      if (early) return
      held = { send, trusted }
      go(holdEarly(early, key))
      need()
      clearTimeout(timer)
      timer = setTimeout(lost, KEEPER_WAIT_MS)
    },
    passed() {
      yes = null
    },
    handOver(keeper) {
      if (held && early) keeper.ask(held.send, null, early.key, held.trusted)
      early = null
    },
  }
}
