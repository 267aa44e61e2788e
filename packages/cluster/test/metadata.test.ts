import type { ApiMap } from '@kafi/protocol'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runs } from '../../../testing/runs.ts'
import { Metadata, noTopicId } from '../src/metadata.ts'

type Answer = ApiMap['Metadata']['response']

function topicWith(name: string, indexes: readonly number[]): Answer['topics'][number] {
  const partitions = indexes.map((partitionIndex) => ({
    ...{ partitionIndex, errorCode: 0, leaderId: 1, leaderEpoch: 0 },
    ...{ replicaNodes: [1], isrNodes: [1], offlineReplicas: [] },
  }))
  const rest = { errorCode: 0, isInternal: false, topicId: noTopicId, topicAuthorizedOperations: 0 }
  return { ...rest, name, partitions }
}

function answerWith(...topics: Answer['topics']): Answer {
  const brokers = [{ nodeId: 1, host: 'broker-1', port: 9092, rack: null }]
  return { throttleTimeMs: 0, brokers, clusterId: 'c', controllerId: 1, topics } as unknown as Answer
}

function learned(metadata: Metadata, answer: Answer, wanted: readonly string[] | null = null): unknown {
  try {
    metadata.learn(answer, wanted, 0)
    return undefined
  } catch (error) {
    return error
  }
}

test('partitions come in any order and are kept by their index', () => {
  const metadata = new Metadata()
  expect(learned(metadata, answerWith(topicWith('snacks', [2, 0, 1])))).toBeUndefined()
  expect(metadata.topics.get('snacks')?.partitions.map(({ partition }) => partition)).toEqual([0, 1, 2])
})

test.each([
  ['far too high', [0, 0x7fff_ffff], { retriable: true, details: { topic: 'snacks', partition: 0x7fff_ffff } }],
  ['below 0', [0, -1], { retriable: false, details: { topic: 'snacks', partition: -1 } }],
  ['there twice', [0, 0], { retriable: false, details: { topic: 'snacks' } }],
  ['missing', [1], { retriable: true, details: { topic: 'snacks', partition: 1 } }],
])('an index that is %s is refused with its topic, and other topics are learned', (_, indexes, error) => {
  const metadata = new Metadata()
  const answer = answerWith(topicWith('snacks', indexes), topicWith('pies', [0]))
  expect(learned(metadata, answer)).toMatchObject({ code: 'KAFI_CORRUPT', ...error })
  expect([...metadata.topics.keys()]).toEqual(['pies'])
})

test('of topics that nobody asked for nothing is kept', () => {
  const metadata = new Metadata()
  learned(metadata, answerWith(topicWith('snacks', [0]), topicWith('pies', [0])), ['snacks'])
  expect([...metadata.topics.keys()]).toEqual(['snacks'])
})

function ledBy(leaderId: number, leaderEpoch: number, topicId: string): Answer {
  const snacks = topicWith('snacks', [0])
  const partitions = snacks.partitions.map((each) => ({ ...each, leaderId, leaderEpoch }))
  return answerWith({ ...snacks, topicId, partitions })
}

test('a broker that lags behind takes no leader back', () => {
  const metadata = new Metadata()
  learned(metadata, ledBy(2, 7, 'one'), ['snacks'])
  learned(metadata, ledBy(1, 6, 'one'), ['snacks'])
  expect(metadata.partition({ topic: 'snacks', partition: 0 })).toMatchObject({ leader: 2, leaderEpoch: 7 })
  learned(metadata, ledBy(3, 7, 'one'))
  expect(metadata.partition({ topic: 'snacks', partition: 0 })?.leader).toBe(3)
})

test.each([
  ['a topic that was made anew', 'one', 'two'],
  ['a topic without an id, which may have been made anew,', noTopicId, noTopicId],
])('%s begins with an older epoch', (_, before, after) => {
  const metadata = new Metadata()
  learned(metadata, ledBy(2, 7, before))
  learned(metadata, ledBy(1, 0, after))
  expect(metadata.partition({ topic: 'snacks', partition: 0 })).toMatchObject({ leader: 1, leaderEpoch: 0 })
})

test('whatever indexes are told, what is kept has no holes', () => {
  const indexes = fc.array(fc.oneof(fc.nat(5), fc.integer()), { maxLength: 6 })
  fc.assert(
    fc.property(indexes, (told) => {
      const metadata = new Metadata()
      const error = learned(metadata, answerWith(topicWith('snacks', told)))
      const kept = metadata.topics.get('snacks')?.partitions
      if (error) expect(kept).toBeUndefined()
      else expect(kept?.map(({ partition }) => partition)).toEqual([...told].sort((a, b) => a - b))
    }),
    { numRuns: runs(200, 5000) },
  )
})
