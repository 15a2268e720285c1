/** A seeded stream of choices: the same seed, the same walk. */
export interface Dice {
  /** A whole number from 0 to `below` - 1. */
  roll(below: number): number
  pick<Item>(items: readonly Item[]): Item
}

/** mulberry32, a public-domain 32-bit generator: short, and random enough to wander about. */
export function createDice(seed: number): Dice {
  let state = seed
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const roll = (below: number) => Math.floor(next() * below)
  return {
    roll,
    pick: (items) => {
      const item = items[roll(items.length)]
      if (item === undefined) throw new Error('Nothing to pick from')
      return item
    },
  }
}
