import type { Place } from '@kafi/core'
import { encodeMessage, loadMessage, makeSource, type MessageCodec, type MessageMap } from '@kafi/protocol'
import type { Assignor, Subscriber } from './assignor.ts'
import { placesOf, topicPartitionsOf } from './group-places.ts'

/** What a member tells the leader of its group. */
export interface Subscription {
  readonly topics: readonly string[]
  /** What it holds and goes on holding. */
  readonly owned: readonly Place[]
  /** What it had last, also where it has given it up. */
  readonly previous: readonly Place[]
  /** The generation in which it got that; -1: none yet. */
  readonly generation: number
  readonly rack: string | null
}

/** The version that we write: the Java client's since 3.5. Whoever knows only older ones reads the beginning. */
const written = 3

/**
 * The metadata of JoinGroup: the version, then a ConsumerProtocolSubscription.
 *
 * @example
 * const metadata = await encodeSubscription(rangeAssignor, { topics: ['quakes'], owned: [], ... })
 */
export async function encodeSubscription(assignor: Assignor, subscription: Subscription): Promise<Uint8Array> {
  const { topics, owned, previous, generation, rack } = subscription
  const draft = {
    topics: [...topics].sort(),
    userData: assignor.userData?.(previous, generation) ?? null,
    ownedPartitions: topicPartitionsOf(owned),
    generationId: generation,
    rackId: rack,
  }
  return withVersion(encodeMessage(await loadMessage('ConsumerProtocolSubscription'), draft, written))
}

/**
 * What a member says of itself, written by whatever client. Bytes that are no subscription ask for nothing: one broken
 * client must not stop a group.
 *
 * @example
 * const subscriber = await decodeSubscriber(stickyAssignor, { memberId, groupInstanceId, metadata })
 */
export async function decodeSubscriber(
  assignor: Assignor,
  member: { readonly memberId: string; readonly groupInstanceId: string | null; readonly metadata: Uint8Array },
): Promise<Subscriber> {
  const { memberId, groupInstanceId: instanceId, metadata } = member
  const found = decodeAny(await loadMessage('ConsumerProtocolSubscription'), metadata)
  if (found === undefined) return { memberId, instanceId, topics: [], owned: [], generation: -1 }
  const { topics, userData, ownedPartitions, generationId, rackId } = found
  const said = userData === null ? undefined : assignor.ownedOf?.(userData)
  const about = { generation: generationId, ...(rackId && { rack: rackId }) }
  return { memberId, instanceId, topics, owned: placesOf(ownedPartitions), ...about, ...said }
}

/** What SyncGroup carries: the version, then a ConsumerProtocolAssignment. */
export async function encodeAssignment(places: readonly Place[]): Promise<Uint8Array> {
  const draft = { assignedPartitions: topicPartitionsOf(places), userData: null }
  return withVersion(encodeMessage(await loadMessage('ConsumerProtocolAssignment'), draft, written))
}

/** The places of an assignment; none: the leader gave nothing, or nothing that can be read. */
export async function decodeAssignment(bytes: Uint8Array): Promise<readonly Place[]> {
  const found = decodeAny(await loadMessage('ConsumerProtocolAssignment'), bytes)
  return found === undefined ? [] : placesOf(found.assignedPartitions)
}

type Embedded = MessageMap['ConsumerProtocolSubscription'] | MessageMap['ConsumerProtocolAssignment']

/**
 * Versions only ever add at the end, so whoever is newer is read up to what we know. Some clients claim a version and leave
 * out what it adds: they are read as the older one that they wrote.
 */
function decodeAny<Message extends Embedded>(codec: MessageCodec<Message>, bytes: Uint8Array): Message | undefined {
  if (bytes.length < 2) return undefined
  const claimed = new DataView(bytes.buffer, bytes.byteOffset).getInt16(0)
  for (let version = Math.min(claimed, codec.maxVersion); version >= 0; version--) {
    try {
      return codec.read(makeSource(bytes.subarray(2)), version)
    } catch {
      // Tried as the version before.
    }
  }
  return undefined
}

function withVersion(body: Uint8Array): Uint8Array {
  return Buffer.concat([Buffer.from([0, written]), body])
}
