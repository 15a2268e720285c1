/** The share sheet and "Send media": no markup is known (docs/tiktok-page.md 7 and 10). */
import { EVERY, type Seen } from './sighting.ts'

/** Opens the share sheet. */
export const shareControl = ['[data-e2e="share-icon"]', '[data-e2e*="share"]'] as const
export const shareControlSeen = [
  { since: '2023-03', sure: 'M', in: EVERY },
  { since: '2026-11', sure: 'assumed', in: EVERY },
] as const satisfies Seen<typeof shareControl>

/** A dialog that shares something says so itself: a button or count inside it that says "share" opens another. */
export const shareMark = ['[data-e2e*="share"], [class*="Share"]'] as const
export const shareMarkSeen = [{ since: '2026-11', sure: 'assumed', in: EVERY }] as const satisfies Seen<
  typeof shareMark
>

/** Someone who can be chosen in a share sheet (docs/tiktok-page.md 10: no markup is known). */
export const choice = [
  '[role="checkbox"], [role="option"], [role="switch"], [aria-checked], [aria-selected], [aria-pressed]',
  'input[type="checkbox"], input[type="radio"]',
] as const
export const choiceSeen = [
  { since: '2026-11', sure: 'assumed', in: EVERY },
  { since: '2026-11', sure: 'assumed', in: EVERY, undrawn: true },
] as const satisfies Seen<typeof choice>

export const chosen = [
  '[aria-checked="true"], [aria-selected="true"], [aria-pressed="true"]',
  'input:checked',
] as const
export const chosenSeen = [
  { since: '2026-11', sure: 'assumed', in: EVERY },
  { since: '2026-11', sure: 'assumed', in: EVERY, undrawn: true },
] as const satisfies Seen<typeof chosen>

/** The whole row around a choice. */
export const choiceRow = [
  'li, label, [role="option"], [role="checkbox"], [role="listitem"], [role="row"]',
  '[class*="Item"]',
] as const
export const choiceRowSeen = [
  { since: '2026-11', sure: 'assumed', in: EVERY },
  { since: '2026-11', sure: 'assumed', in: EVERY },
] as const satisfies Seen<typeof choiceRow>

/** What shows that a choice is a person, rather than an option of a form. */
export const personSign = ['img, picture, a[href*="/@"], [class*="Avatar"]'] as const
export const personSignSeen = [{ since: '2026-11', sure: 'assumed', in: EVERY }] as const satisfies Seen<
  typeof personSign
>

/** What is about to be sent, shown in the "Send media" dialog. */
export const preview = ['video, canvas, img[src^="blob:"]'] as const
export const previewSeen = [{ since: '2026-11', sure: 'assumed', in: EVERY }] as const satisfies Seen<
  typeof preview
>

/** Any other picture: mostly a face, so whoever it shows may be who something is sent to. */
export const picture = ['img:not([src^="blob:"])'] as const
export const pictureSeen = [{ since: '2026-11', sure: 'assumed', in: EVERY }] as const satisfies Seen<
  typeof picture
>

/** Fields to write in that search and send nothing. */
export const searchField = [
  '[type="search"], [role="search"], [role="searchbox"], [data-e2e*="search" i], [class*="Search"]',
] as const
export const searchFieldSeen = [{ since: '2026-11', sure: 'assumed', in: EVERY }] as const satisfies Seen<
  typeof searchField
>

export const noteField = [
  'textarea, [contenteditable]:not([contenteditable="false"]), input:not([type]), input[type="text"]',
] as const
export const noteFieldSeen = [{ since: '2026-11', sure: 'assumed', in: EVERY }] as const satisfies Seen<
  typeof noteField
>

/** One of several, of which one is always chosen. */
export const radio = ['[role="radio"], input[type="radio"]'] as const
export const radioSeen = [{ since: '2026-11', sure: 'assumed', in: [] }] as const satisfies Seen<typeof radio>

/** Marks that stand beside what they choose; a switch says something about what is around it. */
export const beside = ['input, [role="checkbox"], [role="radio"], [role="option"]'] as const
export const besideSeen = [{ since: '2026-11', sure: 'assumed', in: EVERY }] as const satisfies Seen<
  typeof beside
>

/** A row that is itself the link to a profile. */
export const profileRow = ['a[href*="/@"]'] as const
export const profileRowSeen = [{ since: '2026-11', sure: 'assumed', in: EVERY }] as const satisfies Seen<
  typeof profileRow
>

/** What may be sent where a dialog shows it. */
export const sentPicture = ['video, canvas, img'] as const
export const sentPictureSeen = [{ since: '2026-11', sure: 'assumed', in: EVERY }] as const satisfies Seen<
  typeof sentPicture
>
