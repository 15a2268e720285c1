/**
 * Every selector of TikTok's page, in this folder and nowhere else. A file for each part of the page; this one is the door.
 *
 * TikTok changed: five steps
 * 1. Add the new markup to the replica as a skin (test/replica/skins/skins.ts); mark what is assumed.
 * 2. ADD a candidate to its anchor, never overwrite one: old and new pages are served side by side for months. Say below
 *    it since when it has been seen (year-month), how sure we are, and in which generations (sighting.ts).
 * 3. Order: first the candidate that says most and is least likely to match anything else. `find` takes the first
 *    that is there; `closest` and `is` take any.
 * 4. `npm run test:unit` says what finds nothing in the new skin, or something that it is not meant for.
 * 5. `npm test`, then say in the README if something can no longer be guarded.
 *
 * Each is an export of its own, so that a script carries only the ones it uses, and nothing of what is said of them.
 */
export * from './chat.ts'
export * from './composer.ts'
export * from './list.ts'
export * from './menus.ts'
export * from './messages.ts'
export * from './send.ts'
export * from './sheet.ts'
export * from './text.ts'
