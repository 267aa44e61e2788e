import type { Bytes } from './message.ts'

const multiplier = 0x5bd1e995
const seed = 0x9747b28c

/**
 * Kafka's hash of a key, as a signed 32-bit number (org.apache.kafka.common.utils.Utils.murmur2), so that a key goes to
 * the partition where the Java producer puts it.
 *
 * @example
 * murmur2(Buffer.from('21')) // -973932308
 */
export function murmur2(bytes: Bytes): number {
  const whole = bytes.length & ~3
  let hash = seed ^ bytes.length
  for (let i = 0; i < whole; i += 4) {
    const word = bytes[i]! | (bytes[i + 1]! << 8) | (bytes[i + 2]! << 16) | (bytes[i + 3]! << 24)
    hash = Math.imul(hash, multiplier) ^ mix(word)
  }
  return finish(addRest(hash, bytes, whole))
}

function mix(word: number): number {
  const product = Math.imul(word, multiplier)
  return Math.imul(product ^ (product >>> 24), multiplier)
}

function addRest(hash: number, bytes: Bytes, whole: number): number {
  if (whole === bytes.length) return hash
  let mixed = hash
  for (let i = whole; i < bytes.length; i += 1) mixed ^= bytes[i]! << (8 * (i - whole))
  return Math.imul(mixed, multiplier)
}

function finish(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 13), multiplier)
  return mixed ^ (mixed >>> 15)
}
