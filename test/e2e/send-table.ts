/**
 * Every way a message leaves, in every generation and browser, and what must become of it when the policy asks. A way
 * without a row fails test/conventions/send-table.test.ts; a row without a test fails the browser tests.
 */
import type { SendPath } from '../../lib/core/send/intent.ts'
import type { Generation } from '../replica/skins/skins.ts'
import type { Engine } from '../stage/browsers.ts'

/**
 * `held`: nothing leaves before the person confirms, and then once. `delivered`: it leaves without a question, for the
 * reason given. `not applicable`: there is no such way here.
 */
export type Outcome = 'held' | { delivered: string } | { notApplicable: string }
export type Row = Record<Generation, Record<Engine, Outcome>>

const both = (outcome: Outcome): Record<Engine, Outcome> => ({ chromium: outcome, firefox: outcome })
/** Named one by one: what becomes of a send in a new generation is for somebody to say who has seen it there. */
function everywhere(chromium: Outcome, firefox: Outcome = chromium): Row {
  const each = { chromium, firefox }
  return { G1: each, G1b: each, G2: each, 'G2-flyout': each, BS: each }
}

const held = everywhere('held')
/** Unknown on the web, so it is known only once it has been seen (docs/tiktok-page.md 7). */
const unknownYet = everywhere({ delivered: 'seen for the first time, and learned' })
const notInFrame = both({ notApplicable: 'a profile does not open inside the Business Suite frame' })

/** The ways, by the name of the test that goes each of them. */
export const WAYS = {
  Enter: ['enter', held],
  'the numpad Enter': ['enter', held],
  'a click on the icon': ['icon', held],
  'Enter on the focused icon': ['icon-key', held],
  'Space on the focused icon': ['icon-key', held],
  'an icon that sends on pointerdown': ['icon', held],
  'an icon that sends on mousedown': ['icon', held],
  'an icon that sends on touchend': ['icon', held],
  'a form that submits the composer': ['icon', held],
  'Enter pressed by a script': ['enter', held],
  'the icon pressed by a script': ['icon', held],
  'a reply with a quote bar': ['enter', held],
  'a message request after Accept': ['enter', held],
  'a failed message, sent again': ['resend', held],
  '"Send media"': ['media', held],
  '"Send media" that sends on pointerdown': ['media', held],
  'Enter on the Send of "Send media"': ['media', held],
  'a file dropped where the page sends it': ['files', held],
  'a file pasted where the page sends it': [
    'files',
    everywhere('held', { notApplicable: 'no script and no driver can paste a file in headless Firefox' }),
  ],
  'the share sheet, one person': ['share', held],
  'the share sheet, three people': ['share', held],
  'the share sheet by Enter in its note': ['share', held],
  'the share sheet, pressed by a script': ['share', held],
  'a forwarded message': ['share', held],
  'a chat opened from a profile, on the messages page': ['enter', { ...held, BS: notInFrame }],
  'a chat opened from a profile, in a new tab': ['enter', { ...held, BS: notInFrame }],
  'a chat opened from a profile, over it': ['enter', { ...held, BS: notInFrame }],
  'a sticker, the first time': ['one-press', unknownYet],
  'a sticker, from then on': ['one-press', held],
  'a GIF, from then on': ['one-press', held],
  'a greeting, from then on': ['one-press', held],
  'a voice note, from then on': ['one-press', held],
  'a reaction': ['reaction', everywhere({ delivered: 'off unless the person wishes it' })],
  'a reaction, with its setting on': ['reaction', held],
} as const satisfies Record<string, readonly [SendPath, Row]>

export type Way = keyof typeof WAYS
