import type { ApiMap } from '@kafi/protocol'
import type { Call, Handler, HandlerAnswer } from '../call.ts'
import { codes } from '../codes.ts'
import type { Partition } from '../state/partition.ts'
import { checkEpoch, endpointsOf, findLed, findTopic, type FoundPartition, type FoundTopic } from './places.ts'
import { readPartition, type ReadBudget } from './partition-read.ts'

type Request = ApiMap['Fetch']['request']
type Answer = NonNullable<HandlerAnswer<'Fetch'>>

/** What a fetch as a whole is refused with; everything else is said of each partition. */
const sessionCodes: readonly number[] = [codes.fetchSessionIdNotFound, codes.invalidFetchSessionEpoch]

/** One partition that is asked for, and what it leads to. */
interface Wanted {
  readonly asked: Request['topics'][number]['partitions'][number]
  readonly found: FoundTopic
}

/**
 * Batches behind an offset (key 1). Waits until there are `minBytes` of them or `maxWaitMs` are over. Sessions (KIP-227) are
 * never opened, which every client takes.
 */
export const answerFetch: Handler<'Fetch'> = async (request, call) => {
  const errorCode = call.refuse()
  if (sessionCodes.includes(errorCode) && call.version >= 7) return { errorCode }
  const deadline = call.state.clock.now() + request.maxWaitMs
  for (;;) {
    const { answer, bytes, urgent } = readAll(request, call)
    const leftMs = deadline - call.state.clock.now()
    if (urgent || bytes >= request.minBytes || leftMs <= 0 || call.signal.aborted) return answer
    await waitForChange(request, call, leftMs)
  }
}

function readAll(request: Request, call: Call) {
  const budget: ReadBudget = {
    bytes: request.maxBytes,
    isolation: request.isolationLevel,
    version: call.version,
    taken: 0,
  }
  const elsewhere = new Set<number>()
  let urgent = request.topics.length === 0
  const responses = request.topics.map(({ topic, topicId, partitions }) => {
    const found = findTopic(call.state, { name: topic, topicId }, call.version >= 13)
    const answers = partitions.map((asked) =>
      answerPartition(call, { asked, found }, request.rackId, budget, elsewhere),
    )
    urgent ||= answers.some((answer) => answer.urgent)
    return { topic, topicId, partitions: answers.map(({ answer }) => answer) }
  })
  const answer: Answer = { responses, sessionId: 0 }
  const hinted = call.version >= 16 ? { ...answer, nodeEndpoints: endpointsOf(call.state, elsewhere) } : answer
  return { answer: hinted, bytes: budget.taken, urgent }
}

type PartitionAnswer = NonNullable<NonNullable<Answer['responses']>[number]['partitions']>[number]

function answerPartition(
  call: Call,
  { asked, found }: Wanted,
  rackId: string,
  budget: ReadBudget,
  elsewhere: Set<number>,
): { readonly answer: PartitionAnswer; readonly urgent: boolean } {
  const led = findReadable(call, found, asked.partition, rackId)
  const partition = led.partition ?? led.elsewhere
  const code = led.partition === undefined ? led.code : checkEpoch(led.partition, asked.currentLeaderEpoch)
  if (partition !== undefined && code === codes.none) {
    const replica = preferredReplica(call, partition, rackId)
    if (replica < 0) return readPartition(partition, asked, budget)
    const answer = { ...emptyPartition(asked.partition, codes.none), preferredReadReplica: replica }
    return { answer, urgent: true }
  }
  const answer = emptyPartition(asked.partition, code)
  const moved = code === codes.notLeader || code === codes.fencedLeaderEpoch
  if (!moved || partition === undefined || call.version < 12) return { answer, urgent: true }
  elsewhere.add(partition.leader)
  const currentLeader = { leaderId: partition.leader, leaderEpoch: partition.log.leaderEpoch }
  return { answer: { ...answer, currentLeader }, urgent: true }
}

function emptyPartition(partitionIndex: number, errorCode: number) {
  return { partitionIndex, errorCode, highWatermark: -1n, abortedTransactions: null, records: new Uint8Array(0) }
}

// A replica in the client's rack may be read from, too (KIP-392).
function findReadable(call: Call, found: FoundTopic, index: number, rackId: string): FoundPartition {
  const led = findLed(call, found, index)
  if (led.partition !== undefined || led.elsewhere === undefined || led.code !== codes.notLeader) return led
  const here = call.state.brokers.find(({ id }) => id === call.brokerId)
  const isReplica = led.elsewhere.replicas.includes(call.brokerId)
  return rackId !== '' && here?.rack === rackId && isReplica ? { code: 0, partition: led.elsewhere } : led
}

function preferredReplica({ state, brokerId, version }: Call, { replicas, leader }: Partition, rackId: string): number {
  if (version < 11 || rackId === '' || brokerId !== leader) return -1
  const near = state.brokers.filter(({ id, alive, rack }) => alive && rack === rackId && replicas.includes(id))
  return near.length === 0 || near.some(({ id }) => id === leader) ? -1 : near[0]!.id
}

function waitForChange(request: Request, { state, signal, version }: Call, ms: number): Promise<void> {
  const watched = request.topics.flatMap(({ topic, topicId, partitions }) => {
    const found = findTopic(state, { name: topic, topicId }, version >= 13).topic
    return partitions.flatMap(({ partition }) => found?.partitions[partition]?.log.watchers ?? [])
  })
  return new Promise((resolve) => {
    const wake = () => {
      for (const watchers of watched) watchers.delete(wake)
      signal.removeEventListener('abort', wake)
      state.clock.clearTimeout(timer)
      resolve()
    }
    const timer = state.clock.setTimeout(wake, ms)
    signal.addEventListener('abort', wake, { once: true })
    for (const watchers of watched) watchers.add(wake)
  })
}
