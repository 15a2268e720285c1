/**
 * A page with direct messages that needs no browser: chats that swap in place, a draft in each, headers that come late, a
 * list, dialogs. It implements every door of lib/page, keeps the only truth about what was delivered, and counts what is
 * read of it.
 */
import type { RecipientEvidence } from '../../lib/core/people/evidence.ts'
import type { GestureFacts } from '../../lib/core/send/intent.ts'
import { isEnter } from '../../lib/core/send/intent.ts'
import type { GuardedPage } from '../../lib/page/page.ts'
import type { PageGesture, PressSite, SendSite } from '../../lib/page/sends.ts'
import type { SentryPage } from '../../lib/page/sentry.ts'
import { type FakeDom, FakeElement, FakeEvent, FakeKey } from './fake-dom.ts'

export interface Chat {
  name: string
  handle: string
  draft: string
  messages: { own: boolean; text: string }[]
  /** The header has not loaded: its handle is a bare "@". */
  late: boolean
}

export interface Habits {
  /** It takes sends that no person made. */
  takesScripts: boolean
  /** Milliseconds until the message stands in the chat, and until the box is emptied; null for never. */
  showsAfter: number | null
  clearsAfter: number | null
  /** Which event of a press on its icon it sends on. */
  sendsOn: 'pointerdown' | 'mousedown' | 'mouseup' | 'click'
}

export interface Delivery {
  to: string
  text: string
  trusted: boolean
}

export const HABITS: Habits = { takesScripts: true, showsAfter: 0, clearsAfter: 0, sendsOn: 'click' }

const as = <Kind>(element: FakeElement | null) => element as unknown as Kind

export type FakePage = ReturnType<typeof createFakePage>

export function createFakePage(dom: FakeDom, handles: readonly string[], habits: Habits = HABITS) {
  const body = new FakeElement('BODY', dom.document.documentElement)
  const thread = new FakeElement('DIV', body)
  const header = new FakeElement('HEADER', thread)
  const elsewhere = new FakeElement('BUTTON', body)
  const icon = new FakeElement('BUTTON', thread)
  const chats: Chat[] = handles.map((handle) => ({
    name: handle.replace(/^./, (letter) => letter.toUpperCase()),
    handle,
    draft: '',
    messages: [{ own: true, text: 'before' }],
    late: false,
  }))
  const rows = new Map(chats.map((chat) => [chat.handle, new FakeElement('LI', body)]))
  const delivered: Delivery[] = []
  const reads = { recipient: 0, draft: 0 }
  const own = new WeakSet<object>()
  let composer = newComposer()
  let at = 0
  let dialog: { box: FakeElement; control: FakeElement; chosen: string[]; note: string } | null = null

  function newComposer(): FakeElement {
    const box = new FakeElement('DIV', thread)
    box.isContentEditable = true
    return box
  }

  function chat(): Chat {
    const here = chats[at]
    if (here === undefined) throw new Error('no chat')
    return here
  }

  const rowOf = (element: unknown) => [...rows].find(([, row]) => row.contains(element))?.[0] ?? null
  const rowEvidence = ({ name }: Chat) => ({ name, linkHandle: null, conversationId: null })

  function siteOf(event: FakeEvent): PressSite | null {
    const { target } = event
    const site = { transfer: null, control: null }
    if (composer.contains(target)) return { ...site, box: as<HTMLElement>(composer) }
    if (icon.contains(target)) return { ...site, box: as<HTMLElement>(composer), control: as<Element>(icon) }
    if (dialog?.control.contains(target))
      return { ...site, box: as<HTMLElement>(dialog.box), control: as<Element>(dialog.control) }
    return null
  }

  function factsOf(event: FakeEvent): GestureFacts | null {
    const place = composer.contains(event.target)
      ? 'composer'
      : icon.contains(event.target)
        ? 'send-control'
        : 'share'
    if (event instanceof FakeKey) {
      const key = isEnter(event) ? 'Enter' : event.key
      return { kind: 'key', place, key, shift: event.shiftKey, composing: event.isComposing }
    }
    return { kind: 'press', place }
  }

  function readGesture(event: unknown): PageGesture | null {
    if (!(event instanceof FakeEvent)) return null
    const site = siteOf(event)
    if (site === null || (site.box === as(composer) && chat().draft.trim() === '')) return null
    const facts = factsOf(event)
    return facts && { facts, site }
  }

  /** The page's own code sends what stands there. */
  function send(trusted: boolean): void {
    const to = chat()
    const text = to.draft
    if ((!trusted && !habits.takesScripts) || text === '') return
    delivered.push({ to: to.handle, text, trusted })
    const { showsAfter, clearsAfter } = habits
    if (showsAfter !== null) setTimeout(() => to.messages.push({ own: true, text }), showsAfter)
    if (clearsAfter !== null)
      setTimeout(() => {
        if (to.draft === text) to.draft = ''
      }, clearsAfter)
  }

  function share(trusted: boolean): void {
    if (dialog === null || (!trusted && !habits.takesScripts)) return
    for (const to of dialog.chosen) delivered.push({ to, text: dialog.note, trusted })
    closeDialog()
  }

  function closeDialog(): void {
    if (dialog) dialog.box.isConnected = false
    dialog = null
  }

  /** An event that nobody has stopped. */
  function hear(event: FakeEvent): void {
    const { target, type, isTrusted } = event
    if (type === 'keydown' && event instanceof FakeKey && isEnter(event) && !event.shiftKey) {
      if (composer.contains(target)) send(isTrusted)
      else if (icon.contains(target)) send(isTrusted)
      else if (dialog?.control.contains(target)) share(isTrusted)
    } else if (type === habits.sendsOn && icon.contains(target)) send(isTrusted)
    else if (type === 'click' && dialog?.control.contains(target)) share(isTrusted)
    const row = type === 'click' ? rowOf(target) : null
    if (row !== null) show(row)
  }

  /** Every event goes through the listeners on window first, then to the page. */
  function dispatch(event: FakeEvent): FakeEvent {
    if (dom.window.dispatchEvent(event)) hear(event)
    return event
  }

  function show(handle: string): void {
    at = chats.findIndex((each) => each.handle === handle)
    dom.changed(header)
  }

  function evidence(): RecipientEvidence {
    reads.recipient += 1
    const { name, handle, late } = chat()
    return {
      header: {
        name,
        handleText: late ? '@' : `@${handle}`,
        linkHandles: late ? [] : [handle],
        memberCount: null,
        avatarCount: 1,
      },
      row: rowEvidence(chat()),
      otherRows: () => chats.filter((each) => each !== chat()).map((each) => each.name),
      urlUserId: null,
      request: false,
    }
  }

  const page: GuardedPage & SentryPage = {
    readGesture: (event) => readGesture(event),
    isOwnEvent: (event) => own.has(event),
    isThere: ({ box }) => as<FakeElement>(as<never>(box as never)).isConnected,
    readDraft({ path, box }) {
      reads.draft += 1
      if (path === 'share') return { text: dialog?.note ?? '', embeds: 0 }
      return { text: box === as(composer) ? chat().draft : '', embeds: 0 }
    },
    readProgress: () => '',
    countSent: (_send, { text }) => chat().messages.filter((each) => each.own && each.text === text).length,
    tellsOwn: () => true,
    placeOf: ({ box }) => box,
    fieldOf: ({ path }) => (path === 'share' ? null : as<HTMLElement>(composer)),
    replaySend({ path, control }: SendSite) {
      const types =
        path === 'enter'
          ? ['keydown', 'keyup']
          : ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']
      for (const type of types) {
        const given = { isTrusted: false, key: 'Enter', code: 'Enter', keyCode: 13 }
        const event =
          path === 'enter'
            ? new FakeKey(type, composer, given)
            : new FakeEvent(type, path === 'share' ? as<FakeElement>(control as never) : icon, given)
        own.add(event)
        dispatch(event)
      }
      return true
    },
    composerAround: (element) => (composer.contains(element) ? as<HTMLElement>(composer) : null),
    composerBox: (box) => box,
    chatAround: (element) => (thread.contains(element) ? as<Element>(thread) : null),
    headerAvatar: () => null,
    readEvidence: evidence,
    readChosen() {
      reads.recipient += 1
      return (dialog?.chosen ?? []).map((handle) => ({
        name: handle,
        handleText: `@${handle}`,
        memberCount: null,
      }))
    },
    ownMessageShown: () => chat().messages.some((each) => each.own),
    readRows: () =>
      chats.map((each, place) => ({
        name: each.name,
        handle: null,
        conversationId: null,
        open: place === at,
      })),
    lastMessageAt: () => null,
    readRowOrder: () => chats.map(({ handle }) => handle),
    rowAt: rowOf,
    rowPressedAt(element) {
      const pressed = chats.find(({ handle }) => handle === rowOf(element))
      return pressed ? { row: rowEvidence(pressed), concerns: (box) => thread.contains(box) } : null
    },
    learnableAt: () => null,
    readOwnMessages: () => ({
      count: chat().messages.filter((each) => each.own).length,
      last: null,
      end: null,
    }),
    learn: () => {},
    unlearn: () => {},
    isHarmless: () => false,
    countDialogs: () => (dialog === null ? 0 : 1),
    reachesDelete: () => false,
    readSurface: () => ({ dm: true, composer: as<HTMLElement>(composer), place: 'page', unknownBox: false }),
    isInComposer: (element) => composer.contains(element),
    isMessagesPath: () => true,
    wordsAround: () => `${chat().name}\n${chat().draft}`,
    showsMessages: () => true,
    opensShare: () => false,
  }

  return {
    page,
    delivered,
    reads,
    chat,
    icon,
    elsewhere,
    composer: () => composer,
    row: (handle: string) => rows.get(handle) as FakeElement,
    dispatch,
    show,
    write(text: string) {
      chat().draft = text
    },
    /** The header comes later than the chat. */
    load(late: boolean) {
      chat().late = late
      dom.changed(header)
    },
    /** The page makes its box anew, with what stands in it. */
    rebuild() {
      composer.isConnected = false
      composer = newComposer()
      dom.changed(thread)
    },
    openShare(chosen: string[], note: string) {
      const box = new FakeElement('DIALOG', body)
      dialog = { box, control: new FakeElement('BUTTON', box), chosen, note }
      return dialog
    },
    closeDialog,
    rename(handle: string, name: string) {
      for (const each of chats) if (each.handle === handle) each.name = name
    },
  }
}
