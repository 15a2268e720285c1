/** What the person sees, as the guard's port: React components in the closed shadow root. */
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { Speaking } from '../../components/language.tsx'
import { Stage, type StageProps } from '../../components/prompt/Stage.tsx'
import { judgeAnswer, type StopAnswer, showStop } from '../core/send/ask-who.ts'
import type { Answer, Question } from '../core/send/question.ts'
import type { StopQuestion } from '../core/send/stop-question.ts'
import type { OpenPrompt, PromptEvents, PromptUi, PromptView } from '../guard/ports.ts'
import { textOf } from '../words/format.ts'
import type { Language } from '../words/language.ts'
import { pausedCue } from '../words/pause.ts'
import { cueLabel } from '../words/recipient.ts'
import { noticeSentence, sayingSentence } from '../words/saying.ts'
import type { Sentence } from '../words/sentence.ts'
import { createAsking } from './asking.ts'
import { beside, inTheMiddle } from './dialog.ts'
import { createLayout } from './layout.ts'
import { createPromptRoot, type RootOf } from './root.ts'
import { watchStanding } from './standing.ts'
import { themeAt } from './theme.ts'

/** How long a message about a send stays. */
const SAYING_MS = 12_000

/**
 * @param lifetime takes everything away again when it ends
 * @param rootOf opens shadow roots, also closed ones
 * @param watch follows how a dialog stands before the person's eyes
 */
export function createPromptUi(
  css: string,
  language: Language,
  lifetime: AbortSignal,
  rootOf: RootOf,
  watch = watchStanding,
): PromptUi {
  const root = createPromptRoot(css, language, rootOf)
  const isSame = (one: Sentence, other: Sentence) => textOf(language, one) === textOf(language, other)
  // React ends with whatever throws while it draws: what was to be seen is not, and a question is asked in another way.
  const react = createRoot(root.container, { onUncaughtError: () => undefined })
  const layout = createLayout(root.container, root.fit, lifetime)
  let props: StageProps = { card: null, stop: null, cue: null, notice: null, saying: null }
  let sayingTimer: ReturnType<typeof setTimeout>

  function draw(change: Partial<StageProps>, near: Element | null): void {
    props = { ...props, ...change }
    if (near) root.container.dataset.theme = themeAt(near)
    // At once: a prompt must stand before the next event, and a cue must not name the last person for a moment.
    flushSync(() =>
      react.render(
        <Speaking language={language}>
          <Stage {...props} />
        </Speaking>,
      ),
    )
    layout.update()
  }

  const asking = createAsking(root, draw, (dialog) => watch(dialog, root, rootOf), lifetime)
  const placeAgain = () => {
    layout.update()
    asking.placeAgain()
  }
  window.addEventListener('resize', placeAgain, { signal: lifetime })
  // A page that is zoomed while we stand on it changes the size of its root, and nothing else tells.
  const rootSize = new ResizeObserver(placeAgain)
  rootSize.observe(document.documentElement)
  lifetime.addEventListener('abort', () => {
    rootSize.disconnect()
    react.unmount()
    root.remove()
  })

  function askCard(question: Question, view: PromptView, on: PromptEvents): OpenPrompt {
    const raised = asking.raise<Answer>(view, beside(view.near, root.fit), {
      answer: (answer) => on.answered({ kind: answer === 'send' ? 'send' : 'back' }),
      typedOn: () => on.answered({ kind: 'typed-on' }),
      lost: on.lost,
      keepWriting: 'keep-writing',
      sendByKey: 'send',
    })
    const { id, onMount, onKeepWriting, answerBy, isSeen, show } = raised
    const onSend = (event: Event) => answerBy(event, 'send')
    const trust = {
      onTrust: (event: Event, again: boolean) => (isSeen(event) ? on.trust(again) : null),
      onAlwaysAsk: (event: Event) => (isSeen(event) ? on.alwaysAsk() : null),
    }
    return show({ card: { id, question, avatar: view.avatar, onMount, onKeepWriting, onSend, ...trust } })
  }

  function askStop(asked: StopQuestion, view: PromptView, on: PromptEvents): OpenPrompt {
    const question = showStop(asked, Math.random)
    // No key sends from here: whoever has Ctrl+Enter in the fingers has not said whom they mean.
    const raised = asking.raise<StopAnswer>(view, inTheMiddle(root.fit), {
      answer: (answer) => on.answered(judgeAnswer(question, answer)),
      typedOn: () => on.answered({ kind: 'typed-on' }),
      lost: on.lost,
      keepWriting: { kind: 'keep-writing' },
      sendByKey: null,
    })
    const { id, onMount, onKeepWriting, answerBy, show } = raised
    const onPick = (index: number, event: Event) => answerBy(event, { kind: 'picked', index })
    const onSend = (event: Event) => answerBy(event, { kind: 'confirmed' })
    return show({ stop: { id, question, onMount, onKeepWriting, onPick, onSend } })
  }

  return {
    ask: (asked, view, on) =>
      asked.kind === 'card' ? askCard(asked.question, view, on) : askStop(asked.question, view, on),
    showCue(cue, near, avatar) {
      layout.follow('cue', cue ? near : null)
      // Called for every change of the page: most of them change nothing here.
      const until = cue?.pausedUntil ?? null
      const paused = until === null ? null : pausedCue(until, Date.now())
      const label = cue && (paused ?? cueLabel(cue.recipient))
      const same = label && props.cue && isSame(label, props.cue.paused ?? cueLabel(props.cue.recipient))
      if ((same && avatar === props.cue?.avatar) || (!cue && !props.cue)) {
        layout.update()
        return
      }
      draw({ cue: cue && { recipient: cue.recipient, avatar, paused } }, near)
    },
    showNotice(notice, near, onMore) {
      layout.follow('notice', near)
      const sentence = notice && noticeSentence(notice)
      // A menu that is drawn anew all the time is the same menu.
      if (sentence && props.notice && isSame(sentence, props.notice.sentence)) {
        layout.update()
        return
      }
      const about = notice &&
        sentence && {
          sentence,
          quiet: notice.quiet,
          onMore: (event: Event) => event.isTrusted && onMore(),
        }
      draw({ notice: about }, near)
    },
    say(saying, near) {
      clearTimeout(sayingTimer)
      layout.follow('saying', saying ? near : null)
      draw(
        { saying: saying && { sentence: sayingSentence(saying), urgent: saying.kind !== 'on-its-way' } },
        near,
      )
      // What is said of a send stays as long as it is true; the guard takes it back.
      if (saying && saying.kind !== 'press-again' && saying.kind !== 'on-its-way') {
        sayingTimer = setTimeout(() => draw({ saying: null }, null), SAYING_MS)
      }
    },
  }
}
