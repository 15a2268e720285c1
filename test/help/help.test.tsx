import { describe, expect, test } from 'vitest'
import { Help } from '../../components/help/Help.tsx'
import { app, help } from '../../words/en.json'
import { render } from '../words/spoken.tsx'

const html = render(<Help />)
const shown = html.replace(/<[^>]+>/g, '').replaceAll('&#x27;', "'")

/** Every sentence of the page; `tab` is its title. */
const { tab, ...shownWords } = help
const sentences = [app.name, app.whatYouCanDo, ...Object.values(shownWords)]
const spoken = sentences.join('\n')

describe('the page', () => {
  test('has one h1, and its sections in the order of urgency', () => {
    const headings = [...html.matchAll(/<(h\d)>(.*?)<\/h\d>/g)].map(([, level, text]) => `${level} ${text}`)
    expect(headings).toEqual([
      'h1 What you can still do',
      'h2 Was there a password, a code or a card number in it?',
      'h2 Do this now',
      'h2 What deleting does',
      'h2 What deleting does not do',
    ])
  })

  test.each(['header', 'main', 'footer'])('has one %s', (landmark) => {
    expect(html.match(new RegExp(`<${landmark}>`, 'g'))).toHaveLength(1)
  })

  test.each(sentences.map((sentence) => [sentence]))('shows: %s', (sentence) => {
    expect(shown).toContain(sentence)
  })

  test('is read in about a minute', () => {
    expect(shown.split(/\s+/).length).toBeLessThan(300)
  })

  test('has nothing to follow, to fetch or to fill in', () => {
    expect(html).not.toMatch(/<(?:a|img|form|input|button|iframe|link|script)\b|https?:/)
  })
})

/** What the sources allow, written out here a second time on purpose (invariant 7). */
describe('what it says', () => {
  test.each([
    'As of November 2026',
    'All written guides we found agree.',
    'has been reported in the mobile app, for about three minutes after sending',
    'Whether the website offers it, we do not know: look for those words in the menu.',
    'It does not remove what they have.',
    'This page sends nothing anywhere. Not affiliated with TikTok.',
  ])('%s', (words) => {
    expect(spoken).toContain(words)
  })
})

describe('what it never promises', () => {
  const promises = [
    /will be (?:deleted|removed|gone)/i,
    /(?:deletes|removes|deleted|removed) (?:it )?(?:for everyone|from their|for both|for them)/i,
    /\b(?:can|will) (?:be )?(?:unsend|unsent|recall|take it back|undo)/i,
    /\b(?:guarantee|permanently|for good|for sure|always|never see|nobody can|certainly)/i,
    /TikTok (?:will|deletes|removes|erases)/i,
  ]
  test.each(promises.map((promise) => [promise]))('%s', (promise) => {
    expect(sentences.filter((sentence) => promise.test(sentence))).toEqual([])
  })

  test('speaks of "Delete for everyone" only as something reported, or to look for', () => {
    const points = [...html.matchAll(/<li>(.*?)<\/li>/g)].map(([, point]) => point ?? '')
    const naming = points.filter((point) => /for everyone/i.test(point))
    expect(naming).toHaveLength(2)
    for (const sentence of naming) expect(sentence).toMatch(/reported|look for/i)
  })
})
