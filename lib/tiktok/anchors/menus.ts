/** Menus and dialogs, and what deletes in them (docs/tiktok-page.md 8). */
import { EVERY, type Seen } from './sighting.ts'

/** Entries of a menu or buttons of a dialog; told apart by their words. */
export const menuEntry = ['p', '[role="menuitem"], [role="button"], button'] as const
export const menuEntrySeen = [
  { since: '2024-03', sure: 'M', in: EVERY },
  { since: '2026-11', sure: 'assumed', in: EVERY },
] as const satisfies Seen<typeof menuEntry>

/** Entries that delete by the look of their markup, for labels nobody knows. */
export const deleteShape = ['[data-e2e*="delete" i], [class*="Delete"]'] as const
export const deleteShapeSeen = [{ since: '2026-11', sure: 'assumed', in: [] }] as const satisfies Seen<
  typeof deleteShape
>

/** Popups that menus open in, where they do not open inside the row or message. */
export const popup = [
  '[class*="DivActionPopup"]',
  '[role="menu"], [class*="Popover"], [class*="Popup"]',
] as const
export const popupSeen = [
  { since: '2026-11', sure: 'assumed', in: EVERY },
  { since: '2026-11', sure: 'assumed', in: EVERY },
] as const satisfies Seen<typeof popup>

/** Dialogs and sheets. The overlay is reported; what stands for a dialog in it is a guess. */
export const dialog = [
  '[role="dialog"], [role="alertdialog"], dialog, [aria-modal="true"]',
  '.TUXModal-overlay',
] as const
export const dialogSeen = [
  { since: '2026-11', sure: 'assumed', in: EVERY },
  { since: '2025-07', sure: 'M', in: EVERY },
] as const satisfies Seen<typeof dialog>

/** What a dialog calls itself; told by its words. */
export const dialogTitle = ['h1, h2, h3, [role="heading"], [class*="Title"]'] as const
export const dialogTitleSeen = [{ since: '2026-11', sure: 'assumed', in: EVERY }] as const satisfies Seen<
  typeof dialogTitle
>

/**
 * Dialogs that send no message, whatever their buttons are called: signing in and up, codes, reports, feedback, gifts and
 * the like. By their own marks, or by a field that no message has. Only believed where nothing says that it shares.
 */
export const otherDialog = [
  '#loginContainer, [class*="LoginModal"], [data-e2e*="login" i]',
  '[data-e2e="send-code-button"]',
  'input:is([type="password"], [type="tel"], [type="email"], [type="number"], [autocomplete="one-time-code"]), select',
  ':is([class*="Login"], [class*="Signup"], [class*="SignUp"], [class*="Verif"], [class*="Captcha"], [class*="Report"], [class*="Feedback"], [class*="Gift"], [class*="Poll"], [class*="Cookie"], [class*="Upload"], [class*="Newsletter"], [class*="Survey"])',
  ':is([data-e2e*="signup" i], [data-e2e*="verif" i], [data-e2e*="captcha" i], [data-e2e*="report" i], [data-e2e*="feedback" i], [data-e2e*="gift" i], [data-e2e*="poll" i], [data-e2e*="upload" i])',
  'tiktok-cookie-banner',
] as const
export const otherDialogSeen = [
  { since: '2026-09', sure: 'H', in: EVERY, undrawn: true },
  { since: '2026-09', sure: 'H', in: EVERY, undrawn: true },
  { since: '2026-11', sure: 'assumed', in: EVERY, undrawn: true },
  { since: '2026-11', sure: 'assumed', in: EVERY, undrawn: true },
  { since: '2026-11', sure: 'assumed', in: EVERY, undrawn: true },
  { since: '2025-07', sure: 'M', in: EVERY, undrawn: true },
] as const satisfies Seen<typeof otherDialog>

/** A tab is a place to look, never somebody to send to. */
export const tab = ['[role="tab"]'] as const
export const tabSeen = [{ since: '2025-07', sure: 'H', in: EVERY, undrawn: true }] as const satisfies Seen<
  typeof tab
>

/** Lies over the whole page; its first child is the dialog as a person sees it. */
export const overlay = ['.TUXModal-overlay'] as const
export const overlaySeen = [{ since: '2025-07', sure: 'M', in: EVERY }] as const satisfies Seen<
  typeof overlay
>
