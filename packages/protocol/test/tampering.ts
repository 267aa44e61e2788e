import { crc32c } from '../src/index.ts'

/** The batch with something else in its header, and a CRC that fits. */
export function withField(bytes: Uint8Array, change: (view: DataView) => void, { check = true } = {}): Uint8Array {
  const changed = new Uint8Array(bytes)
  const view = new DataView(changed.buffer)
  change(view)
  if (check) view.setUint32(17, crc32c(changed, 21))
  return changed
}

/** Numbers from a seed (mulberry32): the same cases at every run, cheap enough for hundreds of thousands. */
export function makeRandom(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) % below
  }
}

/** A few bits turned over, bytes replaced, or the end cut off. */
export function damage(bytes: Uint8Array, random: (below: number) => number): Uint8Array {
  const damaged = new Uint8Array(bytes)
  if (damaged.length === 0) return damaged
  for (let n = random(4); n >= 0; n--) damaged[random(damaged.length)]! ^= 1 << random(8)
  if (random(4) === 0) damaged[random(damaged.length)] = 0xff
  if (random(4) === 0) return damaged.slice(0, random(damaged.length))
  return damaged
}
