import { expect, test } from 'vitest'
import { murmur2 } from '../src/murmur2.ts'
import { checkPartition, partitionByKey } from '../src/partitioner.ts'

// org.apache.kafka.common.utils.UtilsTest.testMurmur2
const vectors: readonly (readonly [string, number])[] = [
  ['21', -973932308],
  ['foobar', -790332482],
  ['a-little-bit-long-string', -985981536],
  ['a-little-bit-longer-string', -1486304829],
  ['lkjh234lh9fiuh90y23oiuhsafujhadof229phr9h19h89h8', -58897971],
  ['abc', 479470107],
]

test.each(vectors)("the hash of %s is the one of Kafka's own tests", (text, hash) => {
  expect(murmur2(Buffer.from(text))).toBe(hash)
})

test('a key always goes to the same partition, whatever the batch', () => {
  const key = Buffer.from('foobar')
  const at = (batch: number) => partitionByKey({ topic: 't', partitions: 7, key, batch })
  expect(at(0)).toBe((-790332482 & 0x7fffffff) % 7)
  expect(at(3)).toBe(at(0))
})

test('an empty key is a key', () => {
  const at = (batch: number) => partitionByKey({ topic: 't', partitions: 5, key: new Uint8Array(), batch })
  expect(at(1)).toBe(at(2))
})

test('records without a key go to one partition a batch, in turn', () => {
  const at = (batch: number) => partitionByKey({ topic: 't', partitions: 3, key: null, batch })
  expect([0, 1, 2, 3].map(at)).toEqual([0, 1, 2, 0])
})

test.each([-2, 3, 1.5, NaN])('partition %s of a topic with three is refused', (partition) => {
  expect(() => checkPartition({ topic: 't', partition }, 3)).toThrow(/'t' has no partition .* 0 to 2/)
})
