/** What is about to delete, and whose copy stays: read from where the menu opens. */

import { isGroupId } from '../../core/people/identity.ts'
import { knownRecipient, type Recipient, readRecipient } from '../../core/people/recipient.ts'
import type { DeleteEntry, DeleteMenu } from '../../page/deletes.ts'
import * as anchors from '../anchors/anchors.ts'
import { closest } from '../anchors/find.ts'
import { findComposer } from '../chat/composer.ts'
import { readEvidence, readRow } from '../chat/evidence.ts'
import { requestEntryAt } from './entry.ts'
import { messageTriggerAt, rowTriggerAt } from './trigger.ts'

const UNREADABLE: Recipient = { kind: 'unreadable', missing: 'header' }

/**
 * The menu that an activation of `element` opens: its trigger at a message or a row, or, for a right click, the message
 * or row itself. Null for anything else.
 */
export function deleteMenuAt(element: Element, rightClick: boolean): DeleteMenu | null {
  const message = messageTriggerAt(element, rightClick)
  if (message !== null) return { what: 'message', recipient: recipientAt(message), trigger: message }
  const trigger = rowTriggerAt(element, rightClick)
  if (trigger === null) return null
  const row = closest(element, anchors.row)
  return { what: 'chat', recipient: row === null ? UNREADABLE : recipientOfRow(row), trigger }
}

/** A row names its chat but not by handle: good enough to say whose copy stays. */
function recipientOfRow(row: Element): Recipient {
  const { name, conversationId, translated } = readRow(row)
  if (name === '' || translated) return UNREADABLE
  return isGroupId(conversationId)
    ? { kind: 'group', title: name, memberCount: null }
    : { kind: 'person', displayName: name, handle: '' }
}

/** The Delete of a message request at `element`: no menu opens it, so it is told of at hover and focus. */
export function requestDeleteAt(element: Element): { menu: DeleteMenu; entry: DeleteEntry } | null {
  const entry = requestEntryAt(element)
  if (entry === null) return null
  return { menu: { what: 'message', recipient: recipientAt(element), trigger: entry.element }, entry }
}

/** Whom the chat around `element` is with. */
function recipientAt(element: Element): Recipient {
  const recipient = knownRecipient(readRecipient(readEvidence(element)))
  if (recipient.kind !== 'unreadable') return recipient
  const composer = findComposer(element.ownerDocument)
  return composer ? knownRecipient(readRecipient(readEvidence(composer))) : UNREADABLE
}
