/**
 * What the guard hears on a page that shows no messages: the contract between the guard and the yardstick, which must
 * register exactly as much to be a fair one. budgets.test.ts holds the guard to this list.
 */
import { GESTURE_EVENTS } from '../../lib/guard/sentry/capture.ts'

/** Listeners on `window`, every one capturing. */
export const PLAIN_PAGE_LISTENERS: readonly string[] = [
  ...GESTURE_EVENTS,
  'focusin',
  'blur',
  'right-person-successor',
]

/** Which of them must not be able to block scrolling. */
export const isPassive = (type: string): boolean => type.startsWith('touch')
