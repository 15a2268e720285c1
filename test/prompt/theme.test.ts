/** Light or dark goes by what the page shows, not by what the system wishes. */
import { expect, test, vi } from 'vitest'
import { themeAt } from '../../lib/prompt/theme.ts'

interface Fake {
  background: string
  parentElement: Fake | null
}

/** The theme at an element on these grounds, the innermost first. */
function themeOn(grounds: readonly string[], systemDark = false) {
  vi.stubGlobal('getComputedStyle', ({ background }: Fake) => ({ backgroundColor: background }))
  vi.stubGlobal('matchMedia', (query: string) => ({ matches: systemDark && query.includes('dark') }))
  const inner = [...grounds]
    .reverse()
    .reduce<Fake | null>((parentElement, background) => ({ background, parentElement }), null)
  return themeAt(inner as unknown as Element)
}

test.each([
  ['white', ['rgb(255, 255, 255)'], 'light'],
  ['near black', ['rgb(18, 18, 18)'], 'dark'],
  ['seen through to dark', ['rgba(0, 0, 0, 0)', 'rgba(0, 0, 0, 0)', 'rgb(18, 18, 18)'], 'dark'],
  ['a light box on a dark page', ['rgb(240, 240, 240)', 'rgb(0, 0, 0)'], 'light'],
  ['half seen through', ['rgba(20, 20, 20, 0.9)', 'rgb(255, 255, 255)'], 'dark'],
  ['green is lighter to the eye than blue', ['rgb(0, 220, 0)'], 'light'],
  ['blue', ['rgb(0, 0, 255)'], 'dark'],
] as const)('on %s', (_case, grounds, expected) => {
  expect(themeOn(grounds)).toBe(expected)
})

test.each([
  [true, 'dark'],
  [false, 'light'],
])('where the page says nothing, the system does: dark %s', (systemDark, expected) => {
  expect(themeOn(['rgba(0, 0, 0, 0)', 'transparent'], systemDark)).toBe(expected)
})
