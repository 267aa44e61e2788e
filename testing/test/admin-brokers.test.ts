import { expect, test } from 'vitest'
import { codes } from '../fake-broker/index.ts'
import { openAdmin } from './admin-bench.ts'
import { batchOf } from './records.ts'

test('replicas are reassigned and leaders elected', async () => {
  const { ask, client, cluster } = await openAdmin(3)
  const partitions = [{ partitionIndex: 0, replicas: [2, 1] }]
  const moved = await ask(client, 'AlterPartitionReassignments', 0, { topics: [{ name: 'snacks', partitions }] })
  expect(moved.responses[0]!.partitions[0]!.errorCode).toBe(codes.none)
  expect(cluster.partition('snacks', 0)).toMatchObject({ leader: 2, replicas: [2, 1] })
  cluster.moveLeader('snacks', 0)
  const topicPartitions = [{ topic: 'snacks', partitions: [0] }]
  const elect = async () => {
    const { replicaElectionResults } = await ask(client, 'ElectLeaders', 2, { electionType: 0, topicPartitions })
    return replicaElectionResults[0]!.partitionResult[0]!.errorCode
  }
  expect([await elect(), await elect()]).toEqual([codes.none, codes.electionNotNeeded])
  expect(cluster.partition('snacks', 0).leader).toBe(2)
})

test('sizes on disk, the quorum and features are told', async () => {
  const { ask, client } = await openAdmin()
  const topicData = [{ name: 'snacks', partitionData: [{ index: 0, records: batchOf(['a']) }] }]
  await ask(client, 'Produce', 9, { acks: 1, timeoutMs: 9, topicData })
  const { results } = await ask(client, 'DescribeLogDirs', 4, { topics: null })
  expect(results[0]!.topics[0]!.partitions[0]!.partitionSize).toBe(BigInt(batchOf(['a']).length))
  const topics = [{ topicName: '__cluster_metadata', partitions: [{ partitionIndex: 0 }] }]
  const quorum = await ask(client, 'DescribeQuorum', 2, { topics })
  expect(quorum.topics[0]!.partitions[0]).toMatchObject({ leaderId: 0, currentVoters: [{ replicaId: 0 }] })
  await ask(client, 'UpdateFeatures', 1, { featureUpdates: [{ feature: 'group.version', maxVersionLevel: 0 }] })
  const { finalizedFeatures } = await ask(client, 'ApiVersions', 3, {
    clientSoftwareName: 'a',
    clientSoftwareVersion: '1',
  })
  expect(finalizedFeatures.find(({ name }) => name === 'group.version')).toMatchObject({ maxVersionLevel: 0 })
})
