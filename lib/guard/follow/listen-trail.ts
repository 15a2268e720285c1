/** Hears what the trail goes by: the draft as it is written, copies and pastes, and presses on rows. */

import type { ChatPage } from '../../page/chat.ts'
import type { PressesPage } from '../../page/presses.ts'
import { pressesControl } from '../sentry/gestures.ts'
import type { Follower } from './follow.ts'

/** How often a draft that is being written is looked at: in its own time, never in that of a key. */
const DRAFT_MS = 400

/** @returns hears of every event that reaches the guard, before the page does */
export function listenForTrail(
  page: Pick<ChatPage, 'composerAround' | 'chatAround'> & PressesPage,
  follower: Follower,
  lifetime: AbortSignal,
): (event: Event) => void {
  const { trail } = follower
  let draftTimer: ReturnType<typeof setTimeout> | null = null

  function lookSoon(composer: HTMLElement): void {
    if (draftTimer !== null) return
    draftTimer = setTimeout(() => {
      draftTimer = null
      if (composer.isConnected && !lifetime.aborted) follower.noteComposer(composer)
    }, DRAFT_MS)
  }

  /** The composer that was last written in: asked at every key, so asked of the page only once. */
  let known: HTMLElement | null = null
  const composerOf = ({ target }: Event) => (target instanceof Element ? page.composerAround(target) : null)
  const onInput = (event: Event) => {
    if (draftTimer !== null) return
    if (event.target !== known) known = composerOf(event)
    if (known) lookSoon(known)
  }
  const onCopy = ({ target }: Event) => {
    const chat = target instanceof Element ? page.chatAround(target) : null
    // Copied outside all chats: that is where the clipboard then comes from.
    trail.copied(chat && follower.noteChat(chat).key, document.getSelection()?.toString() ?? '')
  }
  const capture = { capture: true, passive: true, signal: lifetime }
  window.addEventListener('input', onInput, capture)
  window.addEventListener('copy', onCopy, capture)

  return (event) => {
    // Heard at every key: the rest must cost nothing.
    if (event.type === 'paste' && event instanceof ClipboardEvent) {
      const composer = composerOf(event)
      if (composer === null) return
      trail.pasted(event.clipboardData?.getData('text/plain') ?? '')
      lookSoon(composer)
    }
    if (!(event.target instanceof Element)) return
    if (event.type === 'pointerdown') {
      const row = page.rowAt(event.target)
      if (row !== null) trail.rowPressed(row)
    } else if (event.type === 'click' || (event.type === 'keydown' && pressesControl(event))) {
      const press = page.rowPressedAt(event.target)
      if (press !== null) follower.rowPressed(press, event.target)
    }
  }
}
