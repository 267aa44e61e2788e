import {
  createPartitions,
  createTopics,
  deleteRecords,
  deleteTopics,
  describeTopics,
  listEachOffset,
} from '@kafi/cluster'
import { afterAll, expect, test } from 'vitest'
import { openAdminTopic } from '../../clients/admin-topic.ts'
import { batchOf, putBatch } from '../../clients/bare-client.ts'
import { newTopic } from '../../use-service.ts'

const signal = new AbortController().signal
const o = { signal }
const opened = await openAdminTopic()
const { client, topic } = opened
const place = { topic, partition: 0 }
afterAll(async () => {
  await opened[Symbol.asyncDispose]()
})

test('topics are described, grow, and each has its outcome', async () => {
  const [one, none] = await describeTopics(client, [topic, newTopic('none')], { signal, operations: true })
  expect(one?.operations).toContain('alterConfigs')
  expect(one?.partitions.map(({ leaderEpoch }) => leaderEpoch >= 0)).toEqual([true, true])
  expect(none?.error?.code).toBe('KAFI_TOPIC_UNKNOWN')
  const grown = await createPartitions(
    client,
    [
      { topic, partitions: 3 },
      { topic: 'nope', partitions: 3 },
    ],
    o,
  )
  expect(grown.map(({ error }) => error?.code)).toEqual([undefined, 'KAFI_TOPIC_UNKNOWN'])
  const check = { signal, validateOnly: true }
  expect((await createTopics(client, [{ topic }], check))[0]?.error?.code).toBe('KAFI_TOPIC_EXISTS')
  const other = newTopic('by-id')
  await createTopics(client, [{ topic: other, assignments: [[one?.partitions[0]?.leader ?? 0]] }], o)
  const [described] = await describeTopics(client, [other], o)
  expect((await deleteTopics(client, [{ id: described?.id ?? '' }], o))[0]).toMatchObject({ topic: other })
})

test('offsets are listed by every spec, and records deleted', async () => {
  expect(await putBatch(client, topic, batchOf(['a', 'b', 'c']))).toBe(0)
  const asked = (['earliest', 'latest', 'maxTimestamp', 'earliestLocal', 1_700_000_000_001] as const).map((at) => ({
    ...place,
    at,
  }))
  const found = await listEachOffset(client, asked, o)
  expect(found.map((outcome) => (outcome.error ? outcome.error.code : outcome.value.offset))).toEqual([0, 3, 2, 0, 1])
  const tiered = await listEachOffset(
    client,
    [
      { ...place, at: 'latestTiered' },
      { ...place, at: 'earliestPendingUpload' },
    ],
    o,
  )
  expect(tiered.map((outcome) => outcome.error ?? outcome.value.offset)).toEqual([-1, -1])
  const deleted = await deleteRecords(
    client,
    [
      { ...place, offset: 1 },
      { topic, partition: 1, offset: 9 },
    ],
    o,
  )
  expect(deleted.map(({ lowWatermark, error }) => [lowWatermark, error?.code])).toEqual([
    [1, undefined],
    [-1, 'KAFI_OFFSET_RANGE'],
  ])
})
