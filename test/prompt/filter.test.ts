import { expect, test } from 'vitest'
import { hidesWhatItFilters } from '../../lib/prompt/filter.ts'

test.each([
  'none',
  '',
  'invert(1) hue-rotate(180deg)',
  'invert(0.9) contrast(0.95)',
  'sepia(1)',
  'brightness(0.8)',
])('a page seen through %j can be read', (filter) => expect(hidesWhatItFilters(filter)).toBe(false))

test.each([
  'opacity(0)',
  'invert(0.5)',
  'blur(20px)',
  'brightness(0)',
  'contrast(0)',
  'url("#x")',
  'invert(1) opacity(0.1)',
])('through %j it cannot', (filter) => expect(hidesWhatItFilters(filter)).toBe(true))
