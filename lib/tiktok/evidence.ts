/** Reading who the open conversation is with: header, selected row, URL and profile links. */
import type { HeaderEvidence, RecipientEvidence, RowEvidence } from '../core/recipient.ts'
import { closest, find, findAll, selectorOf, visibleText } from './find.ts'

const ROW = selectorOf('row')

/**
 * Everything the page shows about the conversation that `inside` belongs to: a composer, something in a chat, or a
 * dialog over it. Read synchronously, changes nothing.
 */
export function readEvidence(inside: Element): RecipientEvidence {
  const box = chatBoxOf(inside)
  const root = inside.ownerDocument
  return {
    header: box && readHeader(box),
    row: box && readSelectedRow(box.contains(inside) ? inside : box),
    urlUserId: new URLSearchParams(root.location.search).get('u'),
    request: box !== null && find(box, 'requestBox') !== null,
  }
}

/** The picture in the header, for showing it again without asking the network for it. */
export function headerAvatar(inside: Element): HTMLImageElement | null {
  const box = chatBoxOf(inside)
  const image = box && find(box, 'headerAvatar')
  return image instanceof HTMLImageElement ? image : null
}

/**
 * The conversation around something: the nearest thing that also holds a header, so that two open chats never mix. A
 * dialog stands beside all chats: it belongs to the only one there is, and with two open to none that can be told.
 */
export function chatBoxOf(inside: Element): Element | null {
  const headers = `${selectorOf('header')}, ${selectorOf('headerHandle')}, ${selectorOf('headerName')}`
  const box = closest(inside, 'chatBox')
  if (box?.querySelector(headers)) return box
  for (let around = inside.parentElement; around !== null; around = around.parentElement) {
    const found = [...around.querySelectorAll(headers)]
    const [first] = found
    if (first === undefined) continue
    const chat = closest(first, 'chatBox') ?? around
    const mixed = found.some((other) => (closest(other, 'chatBox') ?? around) !== chat)
    return mixed ? null : chat.contains(inside) ? around : chat
  }
  return null
}

function readHeader(box: Element): HeaderEvidence {
  const header = find(box, 'header') ?? box
  const handle = find(header, 'headerHandle')
  const count = find(header, 'memberCount')
  // Without a header element the whole conversation is the scope, and messages hold profile links of their own.
  const links = header === box ? [] : findAll(header, 'profileLink')
  return {
    name: visibleText(find(header, 'headerName')),
    handleText: handle && visibleText(handle),
    linkHandles: links.flatMap((link) => handleInLink(link) ?? []),
    memberCount: count && firstNumber(visibleText(count)),
    avatarCount: findAll(header, 'headerAvatar').length,
  }
}

/** The selected row of the list nearest to the composer: a flyout over the messages page has a list of its own. */
function readSelectedRow(inside: Element): RowEvidence | null {
  let selected: HTMLElement[] = []
  for (
    let around = inside.parentElement;
    around !== null && selected.length === 0;
    around = around.parentElement
  ) {
    selected = findAll(around, 'rowSelected').filter(
      (found) => found.matches(ROW) || find(found, 'row') !== null,
    )
  }
  const [found] = selected
  const row = found?.matches(ROW) ? found : found && find(found, 'row')
  // Two selected rows say nothing about which one is open.
  if (!row || selected.length > 1) return null
  const link = find(row, 'profileLink')
  return {
    name: visibleText(find(row, 'rowName')),
    linkHandle: link && handleInLink(link),
    conversationId: conversationIdOf(row),
  }
}

/** The id of the conversation that a row stands for, or null where the page does not tell. */
export function conversationIdOf(row: Element): string | null {
  const conversation = closest(row, 'rowConversation') ?? find(row, 'rowConversation')
  return (
    conversation?.getAttribute('data-conv-id') ?? conversation?.getAttribute('data-conversation-id') ?? null
  )
}

/** The handle in a profile link's path, e.g. `mia.chen` in `/@mia.chen?lang=en`. */
function handleInLink(link: Element): string | null {
  const path = (link.getAttribute('href') ?? '').split(/[?#]/, 1)[0] ?? ''
  return /\/@([^/]*)$/.exec(path)?.[1] ?? null
}

function firstNumber(text: string): number | null {
  const digits = /\d+/.exec(text.normalize('NFKC'))?.[0]
  return digits === undefined ? null : Number(digits)
}
