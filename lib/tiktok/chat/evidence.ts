/** Reading who the open conversation is with: header, selected row, URL and profile links. */

import type { HeaderEvidence, RecipientEvidence } from '../../core/people/evidence.ts'
import type { RowEvidence } from '../../core/people/row-says.ts'
import { seenName } from '../../core/text/unseen.ts'
import type { Shapes } from '../../page/shapes.ts'
import * as anchors from '../anchors/anchors.ts'
import { closest, find, findAll, is, type Search, visibleText } from '../anchors/find.ts'
import { composerAround } from './composer.ts'
import { handleInLink } from './handle-in-link.ts'
import { isRewritten, isTranslated, nameText } from './name-text.ts'

/** Anything by which a chat's header is known. */
const HEADERS = [...anchors.header, ...anchors.headerHandle, ...anchors.headerName]

/** What reading goes by. */
interface ReadBy {
  /** Finds all that is an anchor: in the page as it stands, or in what is kept of it. */
  search?: Search
  /** The name of a row to compare with. */
  nameOf?: (row: HTMLElement) => string
  /** Asked where no candidate knows the header, or anything in it; null where nobody can be asked. */
  shapes?: () => Shapes | null
}

const nobody = () => null

/**
 * Everything the page shows about the conversation that `inside` belongs to: a composer, something in a chat, or a
 * dialog over it. Read synchronously, changes nothing.
 */
export function readEvidence(
  inside: Element,
  { search = findAll, nameOf = rowName, shapes = nobody }: ReadBy = {},
): RecipientEvidence {
  const box = chatBoxOf(inside, search)
  const root = inside.ownerDocument
  const near = box?.contains(inside) === false ? box : inside
  const known = box && headerOf(box, search)
  const composer = known ? null : composerAround(inside)
  const shaped = composer && shapes()?.chat(composer)
  const row = box || shaped ? selectedRow(near, search) : null
  return {
    header: box ? readHeader(box, known ?? shaped?.element ?? box, shapes) : (shaped?.header ?? null),
    row: row && readRow(row),
    otherRows: () => rowsNear(near, search).flatMap((other) => (other === row ? [] : [nameOf(other)])),
    urlUserId: new URLSearchParams(root.location.search).get('u'),
    request: box !== null && search(box, anchors.requestBox).length > 0,
  }
}

/** The picture in the header, for showing it again without asking the network for it. */
export function headerAvatar(
  inside: Element,
  { search = findAll, shapes = nobody }: ReadBy = {},
): HTMLImageElement | null {
  const box = chatBoxOf(inside, search)
  const header = box && headerOf(box, search)
  const composer = box === null ? composerAround(inside) : null
  const element = composer ? shapes()?.chat(composer)?.element : header
  const image = (box && search(box, anchors.headerAvatar)[0]) ?? (element && find(element, anchors.picture))
  return image instanceof HTMLImageElement ? image : null
}

/**
 * The conversation around something: the nearest thing that also holds a header, so that two open chats never mix. A
 * dialog stands beside all chats: it belongs to the only one there is, and with two open to none that can be told.
 */
export function chatBoxOf(inside: Element, search: Search): Element | null {
  const box = closest(inside, anchors.chatBox)
  if (box && search(box, HEADERS).length > 0) return box
  for (let around = inside.parentElement; around !== null; around = around.parentElement) {
    const found = search(around, HEADERS)
    const [first] = found
    if (first === undefined) continue
    const chat = closest(first, anchors.chatBox) ?? around
    const mixed = found.some((other) => (closest(other, anchors.chatBox) ?? around) !== chat)
    return mixed ? null : chat.contains(inside) ? around : chat
  }
  return null
}

const headerOf = (box: Element, search: Search) =>
  search(box, HEADERS).find((each) => is(each, anchors.header)) ?? null

function readHeader(box: Element, header: Element, shapes: () => Shapes | null): HeaderEvidence {
  const handle = find(header, anchors.headerHandle)
  const name = find(header, anchors.headerName)
  const count = find(header, anchors.memberCount)
  const unknown = !handle && !name
  const read = header !== box && (unknown || !is(header, anchors.header)) ? shapes()?.header(header) : null
  if (read && unknown) return read
  // Without a header element the whole conversation is the scope, and messages hold profile links of their own.
  const links = header === box ? [] : findAll(header, anchors.profileLink)
  return {
    name: nameText(name),
    nameTranslated: isTranslated(name),
    labels: links.flatMap((link) => link.getAttribute('aria-label') ?? []),
    // The handle alone, as with names: it may stand beside a count or words for screen readers.
    handleText: handle && (nameText(handle) || visibleText(handle)),
    handleTranslated: isRewritten(handle),
    linkHandles: links.flatMap((link) => handleInLink(link) ?? []),
    memberCount: count ? firstNumber(visibleText(count)) : (read?.memberCount ?? null),
    avatarCount: findAll(header, anchors.headerAvatar).length,
  }
}

/** All rows of the list nearest to something: a flyout over the messages page has a list of its own. */
export function rowsNear(inside: Element, search: Search): readonly HTMLElement[] {
  for (let around = inside.parentElement; around !== null; around = around.parentElement) {
    const rows = search(around, anchors.row)
    if (rows.length > 0) return rows
  }
  return []
}

/** The selected row of the list nearest to something, or null: two selected rows say nothing about which one is open. */
export function selectedRow(inside: Element, search: Search): HTMLElement | null {
  let selected: HTMLElement[] = []
  for (
    let around = inside.parentElement;
    around !== null && selected.length === 0;
    around = around.parentElement
  ) {
    selected = search(around, anchors.rowSelected).filter(
      (found) => is(found, anchors.row) || search(found, anchors.row).length > 0,
    )
  }
  const [found] = selected
  if (found === undefined || selected.length > 1) return null
  return is(found, anchors.row) ? found : find(found, anchors.row)
}

/** What a row says about whose chat it opens. */
export function readRow(row: Element): RowEvidence {
  const link = find(row, anchors.profileLink)
  return {
    name: rowName(row),
    translated: isTranslated(find(row, anchors.rowName)),
    linkHandle: link && handleInLink(link),
    conversationId: conversationIdOf(row),
  }
}

/** The name a row shows; empty when a person would see none. */
export const rowName = (row: Element): string => seenName(nameText(find(row, anchors.rowName)))

/** The id of the conversation that a row stands for, or null where the page does not tell. */
export function conversationIdOf(row: Element): string | null {
  const conversation = closest(row, anchors.rowConversation) ?? find(row, anchors.rowConversation)
  return (
    conversation?.getAttribute('data-conv-id') ?? conversation?.getAttribute('data-conversation-id') ?? null
  )
}

function firstNumber(text: string): number | null {
  const digits = /\d+/.exec(text.normalize('NFKC'))?.[0]
  return digits === undefined ? null : Number(digits)
}
