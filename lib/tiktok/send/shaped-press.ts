/** Presses on a send control that only its shape tells, where even the bar of the composer is not known. */
import type { PageGesture } from '../../page/sends.ts'
import type { Shapes } from '../../page/shapes.ts'
import * as anchors from '../anchors/anchors.ts'
import { closest } from '../anchors/find.ts'
import { findComposer } from '../chat/composer.ts'
import { factsOf } from './gesture.ts'

/** The gesture of a press beside a composer whose bar no candidate knows, or null. */
export function readShapedPress(event: Event, shapes: () => Shapes | null): PageGesture | null {
  const target = event.composedPath()[0]
  if (
    !(target instanceof Element) ||
    event.type === 'submit' ||
    event.type === 'drop' ||
    event.type === 'paste'
  )
    return null
  if (closest(target, anchors.unknownControl) === null) return null
  const composer = findComposer(target.ownerDocument)
  if (composer === null || closest(composer, anchors.chatBottom) !== null) return null
  const control = shapes()?.sendControl(target, composer)
  const facts = control ? factsOf(event, 'send-control', []) : null
  return facts && control ? { facts, site: { box: composer, control, transfer: null } } : null
}
