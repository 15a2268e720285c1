/** Medians with quartiles, because machines are shared and noisy; and plain tables to print them in. */
export interface Spread {
  median: number
  low: number
  high: number
}

/** Median and quartiles, interpolated between neighbours; NaN for no values. */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((one, other) => one - other)
  const at = (share: number) => {
    const place = share * (sorted.length - 1)
    const below = sorted[Math.floor(place)] ?? Number.NaN
    const above = sorted[Math.ceil(place)] ?? Number.NaN
    return below + (above - below) * (place - Math.floor(place))
  }
  return { median: at(0.5), low: at(0.25), high: at(0.75) }
}

/** `median (lower quartile to upper quartile)` */
export const show = ({ median, low, high }: Spread, digits = 2): string =>
  `${median.toFixed(digits)} (${low.toFixed(digits)} to ${high.toFixed(digits)})`

export const showAll = (values: readonly number[], digits = 2): string => show(spreadOf(values), digits)

/** Whether a number keeps to what we aim at, said plainly. */
export const verdict = (value: number, aim: number, unit: string): string =>
  `aim ${aim}${unit}: ${value <= aim ? 'met' : 'MISSED'}`

/** Rows of cells under a title, columns aligned; the first row holds the headings. */
export function table(title: string, rows: readonly (readonly string[])[]): string {
  const widths: number[] = []
  for (const row of rows) {
    row.forEach((cell, column) => {
      widths[column] = Math.max(widths[column] ?? 0, cell.length)
    })
  }
  const lines = rows.map((row) =>
    `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('   ')}`.trimEnd(),
  )
  return [title, ...lines].join('\n')
}

/** A list that starts at another place each round, so that no variant always comes first. */
export const rotated = <T>(list: readonly T[], round: number): T[] => {
  const first = round % list.length
  return [...list.slice(first), ...list.slice(0, first)]
}
