/** What a CSS filter leaves to be seen. PURE. */

/** How much of each filter function leaves words readable: dark modes invert a page and turn its colours back. */
const READABLE: Record<string, (amount: number) => boolean> = {
  invert: (amount) => amount <= 0.2 || amount >= 0.8,
  brightness: (amount) => amount >= 0.5 && amount <= 2,
  contrast: (amount) => amount >= 0.5 && amount <= 3,
  opacity: (amount) => amount >= 0.8,
  blur: (pixels) => pixels <= 1,
  'hue-rotate': () => true,
  saturate: () => true,
  sepia: () => true,
  grayscale: () => true,
}

/** @param filter a computed `filter`; an unknown function, as one of SVG, may hide anything */
export function hidesWhatItFilters(filter: string): boolean {
  if (filter === 'none' || filter === '') return false
  const functions = filter.match(/[\w-]+\([^)]*\)/g) ?? []
  return (
    functions.length === 0 ||
    functions.some((each) => {
      const [, name = '', amount = ''] = each.match(/^([\w-]+)\(([^)]*)\)/) ?? []
      return !READABLE[name]?.(Number.parseFloat(amount))
    })
  )
}
