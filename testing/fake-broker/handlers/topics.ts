import { zeroUuid, type ApiMap } from '@kafi/protocol'
import type { Call, Handler } from '../call.ts'
import { codes } from '../codes.ts'
import { controllerOf } from '../state/cluster.ts'
import { moveStart } from '../state/log.ts'
import { topicConfigDefaults, type Topic } from '../state/topic.ts'
import { createTopic, deleteTopic, growTopic } from '../state/topics.ts'
import { findLed, findTopic } from './places.ts'

/** Makes topics (key 19). */
export const answerCreateTopics: Handler<'CreateTopics'> = ({ topics, validateOnly }, call) => ({
  topics: topics.map((asked) => {
    const refused = refuseAdmin(call, asked.name)
    if (refused !== codes.none) return { name: asked.name, errorCode: refused, ...failed(call, 1) }
    const { code, topic } = createTopic(call.state, asked.name, creationOf(asked), { validateOnly })
    if (topic === null) return { name: asked.name, errorCode: code, ...failed(call, 1) }
    return { name: asked.name, errorCode: codes.none, ...describeCreated(call, topic) }
  }),
})

type Creation = ApiMap['CreateTopics']['request']['topics'][number]

function creationOf({ numPartitions, replicationFactor, assignments, configs }: Creation) {
  const inOrder = [...assignments].sort((a, b) => a.partitionIndex - b.partitionIndex)
  const set = configs.filter(({ value }) => value !== null).map(({ name, value }) => [name, value!] as const)
  const spread = { partitions: numPartitions, replicationFactor, configs: set }
  return assignments.length === 0 ? spread : { ...spread, assignments: inOrder.map(({ brokerIds }) => brokerIds) }
}

function describeCreated({ version }: Call, { id, partitions, configs }: Topic) {
  const counts = { numPartitions: partitions.length, replicationFactor: partitions[0]?.replicas.length ?? 0 }
  const described = Object.entries(topicConfigDefaults).map(([name, value]) => {
    return { name, value: configs.get(name) ?? value, readOnly: false, configSource: configs.has(name) ? 1 : 5 }
  })
  return { ...(version >= 7 ? { topicId: id } : {}), ...(version >= 5 ? { ...counts, configs: described } : {}) }
}

/** Takes topics away (key 20). */
export const answerDeleteTopics: Handler<'DeleteTopics'> = ({ topics, topicNames }, call) => {
  const byName = topicNames.map((name) => ({ name, topicId: zeroUuid }))
  return {
    responses: (call.version >= 6 ? topics : byName).map(({ name, topicId }) => {
      const found = findTopic(call.state, { name, topicId }, name === null)
      const refused = found.topic === undefined ? found.code : refuseAdmin(call, found.topic.name)
      if (found.topic !== undefined && refused === codes.none) deleteTopic(call.state, found.topic.name)
      const id = call.version >= 6 ? { topicId: found.topic?.id ?? topicId } : {}
      return { name: found.topic?.name ?? name, errorCode: refused, ...id }
    }),
  }
}

/** Adds partitions (key 37). */
export const answerCreatePartitions: Handler<'CreatePartitions'> = ({ topics, validateOnly }, call) => ({
  results: topics.map(({ name, count }) => {
    const topic = call.state.topics.get(name)
    const refused = refuseAdmin(call, name)
    if (refused !== codes.none) return { name, errorCode: refused }
    if (topic === undefined) return { name, errorCode: codes.unknownTopicOrPartition }
    return { name, errorCode: growTopic(call.state, topic, count, { validateOnly }) }
  }),
})

/** Moves the start of logs (key 21); -1 means the end. */
export const answerDeleteRecords: Handler<'DeleteRecords'> = ({ topics }, call) => ({
  topics: topics.map(({ name, partitions }) => ({
    name,
    partitions: partitions.map(({ partitionIndex, offset }) => {
      const led = findLed(call, findTopic(call.state, { name, topicId: zeroUuid }, false), partitionIndex)
      if (led.partition === undefined) return { partitionIndex, lowWatermark: -1n, errorCode: led.code }
      const { log } = led.partition
      const to = offset === -1n ? log.endOffset : Number(offset)
      if (to < 0 || to > log.endOffset) return { partitionIndex, lowWatermark: -1n, errorCode: codes.offsetOutOfRange }
      moveStart(log, to)
      return { partitionIndex, lowWatermark: BigInt(log.startOffset), errorCode: codes.none }
    }),
  })),
})

/** Before KRaft (2.8 and less in our tables) the controller alone takes these; and a fault may refuse them. */
function refuseAdmin(call: Call, topic: string): number {
  const refused = call.refuse(topic)
  if (refused !== codes.none) return refused
  const anyBroker = (call.versions.get(18)?.max ?? 0) >= 4
  return anyBroker || controllerOf(call.state) === call.brokerId ? codes.none : codes.notController
}

function failed({ version }: Call, from: number) {
  return version >= from ? { errorMessage: 'refused' } : {}
}
