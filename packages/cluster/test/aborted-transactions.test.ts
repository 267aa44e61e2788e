import { encodeBatch, encodeMarker, walkBatches } from '@kafi/protocol'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runs } from '../../../testing/runs.ts'
import { committedOnly } from '../src/aborted-transactions.ts'
import { sourceOf } from './reader-fixture.ts'

interface Step {
  readonly producer: number
  readonly what: 'write' | 'plain' | 'commit' | 'abort'
}

/** A log of these steps: what it lists as aborted, and the offsets that are committed. */
function play(steps: readonly Step[]) {
  const parts: Uint8Array[] = []
  const aborted: { producerId: bigint; firstOffset: bigint; lastOffset: number }[] = []
  const open = new Map<number, number[]>()
  const committed: number[] = []
  steps.forEach(({ producer, what }, offset) => {
    const identity = { producerId: BigInt(producer), producerEpoch: 0, baseOffset: offset }
    if (what === 'commit' || what === 'abort') {
      parts.push(encodeMarker({ kind: what, timestamp: 1, ...identity }))
      const own = open.get(producer) ?? []
      open.delete(producer)
      if (what === 'commit') committed.push(...own)
      else if (own.length > 0)
        aborted.push({ producerId: BigInt(producer), firstOffset: BigInt(own[0]!), lastOffset: offset })
      return
    }
    const transactional = what === 'write'
    parts.push(encodeBatch(sourceOf(['x']), { ...identity, baseSequence: 0, transactional }))
    if (transactional) open.set(producer, [...(open.get(producer) ?? []), offset])
    else committed.push(offset)
  })
  for (const own of open.values()) committed.push(...own)
  return { bytes: Buffer.concat(parts), aborted, committed: new Set(committed) }
}

test('a committed reader sees what was committed and nothing else, wherever it begins', () => {
  const step = fc.record({
    producer: fc.nat(3),
    what: fc.constantFrom<Step['what']>('write', 'write', 'write', 'plain', 'commit', 'abort'),
  })
  const property = fc.property(fc.array(step, { maxLength: 40 }), fc.nat(20), (steps, from) => {
    const { bytes, aborted, committed } = play(steps)
    const all = walkBatches(bytes)
    const shows = committedOnly(bytes, aborted.filter(({ lastOffset }) => lastOffset >= from).reverse())
    const seen = all
      .slice(from)
      .filter(shows)
      .map(({ baseOffset }) => baseOffset)
    const data = all.slice(from).filter(({ control, baseOffset }) => !control && committed.has(baseOffset))
    expect(seen).toEqual(data.map(({ baseOffset }) => baseOffset))
  })
  fc.assert(property, { numRuns: runs(200, 20_000) })
})
