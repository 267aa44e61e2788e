import { createRequire } from 'node:module'
import { type ApiMap, decodeMessage, type Draft, encodeMessage, loadApi } from '@kafi/protocol'
import type { Pair } from './measure.ts'

type Metadata = ApiMap['Metadata']['response']

interface KafkajsResponse {
  decode(
    bytes: Buffer,
  ): Promise<{ readonly topicMetadata: readonly { readonly partitionMetadata: readonly object[] }[] }>
}

/** The newest version that kafkajs has. */
const version = 6
const rounds = 3000

/** Decoding of what a cluster says of 10 topics of 30 partitions, against kafkajs's decoder. */
export async function run(_: string, measure: (pair: Pair) => Promise<void>): Promise<void> {
  const { response } = await loadApi('Metadata')
  const bytes = Buffer.from(encodeMessage(response, describeTopics(), version))
  const kafkajs = createRequire(import.meta.url)(
    'kafkajs/src/protocol/requests/metadata/v6/response',
  ) as KafkajsResponse
  await measure({
    name: 'decode Metadata v6, 300 partitions',
    unit: 'answer',
    clock: 'cpu',
    kafi: { run: () => repeat(() => countPartitions(decodeMessage(response, bytes, version))) },
    reference: { run: () => repeatKafkajs(kafkajs, bytes) },
    against: 'kafkajs',
    goal: '>= 1.67 (<= 0.6 x its time)',
  })
}

function describeTopics(): Draft<Metadata> {
  const brokers = [1, 2, 3].map((nodeId) => ({ nodeId, host: `broker-${nodeId}.example.com`, port: 9092, rack: null }))
  const topics = Array.from({ length: 10 }, (_, i) => ({
    name: `earthquakes-${i}`,
    partitions: describePartitions(30),
  }))
  return { brokers, clusterId: 'MkU3OEVBNTcwNTJENDM2Qk', controllerId: 1, topics }
}

function describePartitions(count: number): Draft<Metadata['topics'][number]['partitions']> {
  return Array.from({ length: count }, (_, partitionIndex) => ({
    partitionIndex,
    leaderId: 1 + (partitionIndex % 3),
    replicaNodes: [1, 2, 3],
    isrNodes: [1, 2, 3],
  }))
}

function countPartitions({ topics }: Metadata): number {
  return topics.reduce((sum, { partitions }) => sum + partitions.length, 0)
}

function repeat(work: () => number): number {
  let sum = 0
  for (let i = 0; i < rounds; i++) sum += work()
  return sum === 300 * rounds ? rounds : 0
}

async function repeatKafkajs({ decode }: KafkajsResponse, bytes: Buffer): Promise<number> {
  let sum = 0
  for (let i = 0; i < rounds; i++) {
    for (const { partitionMetadata } of (await decode(bytes)).topicMetadata) sum += partitionMetadata.length
  }
  return sum === 300 * rounds ? rounds : 0
}
