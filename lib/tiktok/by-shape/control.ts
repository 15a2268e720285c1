/** The send control where no candidate knows it, nor the bar it stands in: what appears in the bar with the text. */
import * as anchors from '../anchors/anchors.ts'
import { closest, findAll } from '../anchors/find.ts'
import { isBlank } from '../chat/composer.ts'
import { paneByShape } from './pane.ts'

/** In CSS pixels: a bar with a long draft in it; whatever is taller holds the thread too. */
const TALLEST_BAR = 240

/** What stood in the bar of a composer while nothing was written: emoji, photos, stickers. */
const atRest = new WeakMap<Element, WeakSet<Element>>()

/** Takes note of what stands beside an empty composer; nothing while something is written in it. */
export function noteRest(composer: HTMLElement): void {
  if (!isBlank(composer)) return
  atRest.set(composer, new WeakSet(findAll(barOf(composer), anchors.unknownControl)))
}

/** The control that a press on `target` presses, if it may be the one that sends what stands in `composer`; else null. */
export function sendControlAt(target: Element, composer: HTMLElement): Element | null {
  const control = closest(target, anchors.unknownControl)
  if (control === null || control.contains(composer) || isBlank(composer)) return null
  if (closest(control, anchors.harmlessControl) ?? closest(control, anchors.harmlessInChat)) return null
  return barOf(composer).contains(control) && !atRest.get(composer)?.has(control) ? control : null
}

/** What stands below the thread, as high as it may be; where no thread is known, or it is in there too, as far as it is low. */
function barOf(composer: HTMLElement): Element {
  const pane = paneByShape(composer)
  const isHigh = (element: Element) => element.getBoundingClientRect().height > TALLEST_BAR
  const foot = pane && [...pane.around.children].find((each) => each.contains(composer))
  if (pane && foot && !pane.thread.some((each) => foot.contains(each) && isHigh(each))) return foot
  let bar: Element = composer
  for (let around = composer.parentElement; around !== null && !isHigh(around); around = around.parentElement)
    bar = around
  return bar
}
