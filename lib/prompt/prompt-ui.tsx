/** What the person sees, as the guard's port: React components in the closed shadow root. */
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { Stage, type StageProps } from '../../components/prompt/Stage.tsx'
import { cueLabel, noticeWords, sayingWords } from '../../components/texts.ts'
import type { Answer, Question } from '../core/question.ts'
import type { OpenPrompt, PromptEvents, PromptUi, PromptView } from '../guard/ports.ts'
import { createArming } from './arming.ts'
import { openDialog, place, reopenDialog, tabStops } from './dialog.ts'
import { createLayout } from './layout.ts'
import { createPromptRoot } from './root.ts'
import { shieldKey } from './shield.ts'
import { keepAttached } from './stay.ts'
import { themeAt } from './theme.ts'

/** How long a message about a send stays. */
const SAYING_MS = 12_000

/** @param lifetime takes everything away again when it ends */
export function createPromptUi(css: string, lifetime: AbortSignal): PromptUi {
  const root = createPromptRoot(css)
  const react = createRoot(root.container)
  const layout = createLayout(root.container)
  let props: StageProps = { card: null, cue: null, notice: null, saying: null }
  let open: { dialog: HTMLDialogElement; view: PromptView; lost(): void } | null = null
  let questions = 0
  let sayingTimer: ReturnType<typeof setTimeout>

  function draw(change: Partial<StageProps>, near: Element | null): void {
    props = { ...props, ...change }
    if (near) root.container.dataset.theme = themeAt(near)
    // At once: a prompt must stand before the next event, and a cue must not name the last person for a moment.
    flushSync(() => react.render(<Stage {...props} />))
    layout.update()
  }

  const countAnew = keepAttached(
    root,
    () => open && reopenDialog(open.dialog),
    () => open?.lost(),
  )
  lifetime.addEventListener('abort', () => {
    react.unmount()
    root.remove()
  })
  window.addEventListener('resize', () => open && place(open.dialog, open.view.near))

  function ask(question: Question, view: PromptView, on: PromptEvents): OpenPrompt {
    const arming = createArming(view.openingKey, () => performance.now())
    let ended = false
    const end = (tell: () => void) => {
      if (ended) return
      ended = true
      tell()
    }
    const answer = (given: Answer) => end(() => on.answer(given))
    const send = () => arming.isArmed() && answer('send')
    const lost = () => {
      close()
      end(on.lost)
    }
    const close = () => {
      const dialog = open?.dialog
      open = null
      dialog?.close()
      draw({ card: null }, null)
    }
    countAnew()
    questions += 1
    const card = {
      id: questions,
      question,
      avatar: view.avatar,
      onMount: (dialog: HTMLDialogElement) => {
        open = { dialog, view, lost }
        openDialog(dialog, view, () => answer('keep-writing'))
      },
      onKeepWriting: (event: Event) => event.isTrusted && answer('keep-writing'),
      // The second click of a double click is no answer, wherever it lands. Keys and screen readers count 0 or 1.
      onSend: (event: Event) => event.isTrusted && (event as UIEvent).detail < 2 && send(),
    }
    draw({ card }, view.near)
    const stops = () => (open ? tabStops(open.dialog) : [])
    const focused = () => open?.dialog.querySelector(':focus') ?? null
    return {
      shieldKey: (event) =>
        shieldKey(event, arming, { keepWriting: () => answer('keep-writing'), send, stops, focused }),
      close,
    }
  }

  return {
    open: ask,
    showCue(cue, near, avatar) {
      layout.follow('cue', cue ? near : null)
      // Called for every change of the page: most of them change nothing here.
      const same = cue && props.cue && cueLabel(cue.recipient) === cueLabel(props.cue.recipient)
      if ((same && avatar === props.cue?.avatar) || (!cue && !props.cue)) {
        layout.update()
        return
      }
      draw({ cue: cue && { recipient: cue.recipient, avatar } }, near)
    },
    showNotice(notice, near, onMore) {
      layout.follow('notice', near)
      const words = notice && noticeWords(notice)
      // A menu that is drawn anew all the time is the same menu.
      if (words !== null && words === props.notice?.words) {
        layout.update()
        return
      }
      const about = notice &&
        words !== null && {
          words,
          quiet: notice.quiet,
          onMore: (event: Event) => event.isTrusted && onMore(),
        }
      draw({ notice: about || null }, near)
    },
    say(saying, near) {
      clearTimeout(sayingTimer)
      layout.follow('saying', saying ? near : null)
      draw({ saying: saying && { words: sayingWords(saying), urgent: true } }, near)
      // "Press Enter again" stays as long as it is true; the guard takes it back.
      if (saying && saying.kind !== 'press-again') {
        sayingTimer = setTimeout(() => draw({ saying: null }, null), SAYING_MS)
      }
    },
  }
}
