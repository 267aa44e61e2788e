import { expect, test } from 'vitest'
import {
  murmur2,
  partitionByKey,
  partitionConsistently,
  type Partitioner,
  partitionInTurn,
  partitionSticky,
} from '../src/index.ts'

const choose = (partitioner: Partitioner, key: string | null, batch = 0, partitions = 17) =>
  partitioner({ topic: 't', partitions, key: key === null ? null : Buffer.from(key), batch })

test("a key goes where librdkafka's consistent partitioner puts it", () => {
  const partitioner = partitionConsistently()
  // Known values of librdkafka's own test.
  expect(choose(partitioner, 'hejsan')).toBe(0xd077037e % 17)
  expect(choose(partitioner, '123456789')).toBe(0xcbf43926 % 17)
})

test("a key goes where Java's producer and librdkafka's murmur2 put it", () => {
  expect(murmur2(Buffer.from('hejsan')) & 0x7fffffff).toBe(0x5ec19395)
  expect(murmur2(Buffer.from('')) & 0x7fffffff).toBe(0x106e08d9)
  expect(choose(partitionByKey, 'hejsan')).toBe(0x5ec19395 % 17)
})

test('records without a key, or with an empty one, stay together for a batch', () => {
  let drawn = 0
  const partitioner = partitionConsistently(() => [0.5, 0.1][drawn++]!)
  const chosen = [choose(partitioner, null), choose(partitioner, ''), choose(partitioner, null, 1)]
  expect(chosen).toEqual([8, 8, 1])
})

test('in turn means each partition once, then again from the first', () => {
  const partitioner = partitionInTurn()
  expect(['a', null, 'a', 'a', 'b'].map((key) => choose(partitioner, key, 0, 3))).toEqual([0, 1, 2, 0, 1])
})

test('a sticky partition is another one for every batch, and every other one can be it', () => {
  const values = [0, 0, 0.99, 0.99]
  const partitioner = partitionSticky(() => values.shift()!)
  const chosen = [0, 0, 1, 2, 2, 3].map((batch) => choose(partitioner, 'a', batch, 3))
  expect(chosen).toEqual([0, 0, 1, 2, 2, 1])
  expect(
    choose(
      partitionSticky(() => 0.9),
      null,
      0,
      1,
    ),
  ).toBe(0)
})
