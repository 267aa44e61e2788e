/** Numbers that look random and are the same for the same seed. */
export interface Random {
  /** From 0 to below 1. */
  next(): number
  /** A whole number from 0 to below `bound`. */
  below(bound: number): number
  /** That many bytes. */
  bytes(count: number): Uint8Array
}

/**
 * Random numbers of a seed (Marsaglia's xorshift32, its state scrambled first so that near seeds differ at once).
 *
 * @example
 * seededRandom(42).below(6) // the same die each time
 */
export function seededRandom(seed: number): Random {
  let state = scramble(seed) || 1
  const next = () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 0x1_0000_0000
  }
  const below = (bound: number) => Math.floor(next() * bound)
  return { next, below, bytes: (count) => Uint8Array.from({ length: count }, () => below(256)) }
}

function scramble(seed: number): number {
  let hash = Math.imul(seed ^ 0x9e37_79b9, 0x85eb_ca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2_ae35)
  return hash ^ (hash >>> 16)
}
