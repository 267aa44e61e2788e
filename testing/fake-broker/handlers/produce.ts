import { ProtocolError } from '@kafi/protocol'
import type { Call, Handler } from '../call.ts'
import { codes } from '../codes.ts'
import { configOf, type Topic } from '../state/topic.ts'
import { appendBatchTo, type Appended, type Partition } from '../state/partition.ts'
import { addPartition, checkProducer } from '../state/transaction.ts'
import { endpointsOf, findLed, findTopic, type FoundTopic } from './places.ts'
import { readProduced, type Produced } from './produced.ts'

/** Appends batches (key 0). */
export const answerProduce: Handler<'Produce'> = ({ transactionalId, acks, topicData }, call) => {
  const leaders = new Set<number>()
  const responses = topicData.map(({ name, topicId, partitionData }) => {
    const found = findTopic(call.state, { name, topicId }, call.version >= 13)
    const partitionResponses = partitionData.map(({ index, records }) => {
      if (acks < -1 || acks > 1) return refused(index, codes.invalidRequiredAcks)
      return appendTo(call, { found, index, records, transactionalId }, leaders)
    })
    return { name, topicId, partitionResponses }
  })
  if (acks === 0) {
    // There is no answer to say it in (Kafka: KafkaApis.handleProduceRequest).
    const failed = responses.some((topic) => topic.partitionResponses.some(({ errorCode }) => errorCode !== codes.none))
    if (failed) call.hangUp()
    return null
  }
  return call.version >= 10 ? { responses, nodeEndpoints: endpointsOf(call.state, leaders) } : { responses }
}

interface Target {
  readonly found: FoundTopic
  readonly index: number
  readonly records: Uint8Array | null
  readonly transactionalId: string | null
}

function appendTo(call: Call, { found, index, records, transactionalId }: Target, leaders: Set<number>) {
  const led = findLed(call, found, index)
  if (led.partition === undefined) {
    const { code, elsewhere } = led
    if (call.version < 10 || elsewhere === undefined || code !== codes.notLeader) return refused(index, code)
    leaders.add(elsewhere.leader)
    const currentLeader = { leaderId: elsewhere.leader, leaderEpoch: elsewhere.log.leaderEpoch }
    return { ...refused(index, code), currentLeader }
  }
  const { code, baseOffset } = append(call, found.topic!, led.partition, { records, transactionalId })
  if (code !== codes.none) return refused(index, code)
  const appendTime = configOf(found.topic!, 'message.timestamp.type') === 'LogAppendTime'
  return {
    index,
    errorCode: codes.none,
    baseOffset: BigInt(baseOffset),
    logAppendTimeMs: appendTime ? BigInt(call.state.clock.now()) : -1n,
    logStartOffset: BigInt(led.partition.log.startOffset),
  }
}

function refused(index: number, errorCode: number) {
  return { index, errorCode, baseOffset: -1n }
}

function append(
  call: Call,
  topic: Topic,
  partition: Partition,
  { records, transactionalId }: Pick<Target, 'records' | 'transactionalId'>,
): Appended {
  const produced = readSafely(records, call.version)
  if (typeof produced === 'number') return { code: produced, baseOffset: -1 }
  const code = checkProduced(call, topic, partition, produced, transactionalId)
  if (code !== codes.none) return { code, baseOffset: -1 }
  const now = call.state.clock.now()
  const appendTime = configOf(topic, 'message.timestamp.type') === 'LogAppendTime'
  return appendBatchTo(partition, produced.bytes, produced.header, { now, appendTime })
}

function readSafely(records: Uint8Array | null, version: number): Produced | number {
  try {
    return readProduced(records, version)
  } catch (error) {
    if (!(error instanceof ProtocolError)) throw error
    return error.code === 'KAFI_CORRUPT' ? codes.corruptMessage : codes.invalidRecord
  }
}

function checkProduced(
  call: Call,
  topic: Topic,
  partition: Partition,
  { header }: Produced,
  transactionalId: string | null,
): number {
  if (header.size > Number(configOf(topic, 'max.message.bytes'))) return codes.messageTooLarge
  if (header.codec === 'zstd' && call.version < 7) return codes.unsupportedCompression
  if (!header.transactional) return codes.none
  const transaction = call.state.transactions.get(transactionalId ?? '')
  const code = checkProducer(transaction, header)
  if (code === codes.producerFenced) return codes.invalidProducerEpoch
  if (transaction === undefined || code !== codes.none) return code
  // With KIP-890 writing alone puts the partition into the transaction.
  if (call.version >= 12) addPartition(call.state, transaction, topic.name, partition.index)
  const joined = transaction.partitions.get(topic.name)?.has(partition.index) === true
  return joined ? codes.none : codes.invalidTxnState
}
