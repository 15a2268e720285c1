/** Seeded randomness, so that every run prints the same numbers. */
export interface Random {
  /** 0 to 1, without 1. */
  next(): number
  chance(share: number): boolean
  pick<T>(list: readonly T[]): T
  /** One of the keys, by the shares that are their values. */
  weighted<K extends string>(shares: Readonly<Record<K, number>>): K
  /** An index below `count`, by rank: the weight of the first is 1, of the n-th n^-power. */
  byRank(count: number, power: number): number
  /** Log-normal with this median; `sigma` of the logarithm. */
  logNormal(median: number, sigma: number): number
  /** 1 or more, with this mean. */
  geometric(mean: number): number
}

/** @param seed a whole number */
export function seeded(seed: number): Random {
  let state = seed >>> 0
  // mulberry32
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  return {
    next,
    chance: (share) => next() < share,
    pick(list) {
      const found = list[Math.floor(next() * list.length)]
      if (found === undefined) throw new Error('Nothing to pick from.')
      return found
    },
    weighted(shares) {
      const entries = Object.entries(shares) as [keyof typeof shares, number][]
      let left = next() * entries.reduce((sum, [, share]) => sum + share, 0)
      for (const [key, share] of entries) {
        left -= share
        if (left < 0) return key
      }
      return this.pick(entries)[0]
    },
    byRank(count, power) {
      const weights = Array.from({ length: count }, (_, rank) => (rank + 1) ** -power)
      let left = next() * weights.reduce((sum, weight) => sum + weight, 0)
      return weights.findIndex((weight) => {
        left -= weight
        return left < 0
      })
    },
    logNormal(median, sigma) {
      const normal = Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next())
      return median * Math.exp(sigma * normal)
    },
    geometric: (mean) => 1 + Math.floor(Math.log(1 - next()) / Math.log(1 - 1 / Math.max(mean, 1.000001))),
  }
}
