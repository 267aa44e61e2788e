import { KafiError, type Bytes, type Place, type Position } from '@kafi/core'
import { corrupt, fieldsOf, integerOf, listOf, parseFields, textOf, type Fields } from './fields.ts'

/** Partitions of one topic. */
export type TopicPlaces = readonly [topic: string, partitions: readonly number[]]

/** A member as the group knows it. */
export interface GroupMember {
  readonly id: string
  readonly instanceId?: string
  readonly topics: readonly string[]
  readonly sessionTimeoutMs: number
  /** Counts signs of life: who sees the same number for the session timeout, on a clock of its own, drops the member. */
  readonly beat: number
  /** What it shall have, by the newest assignment. */
  readonly target: readonly TopicPlaces[]
  /** What it has until it gives it up: nobody else may have that. */
  readonly owned: readonly TopicPlaces[]
}

/** All that is known of a group; one object, changed by compare-and-swap. */
export interface GroupHead {
  readonly group: string
  readonly state: 'live' | 'deleted'
  /** Rises with every new assignment. */
  readonly generation: number
  /** In the order in which they joined. */
  readonly members: readonly GroupMember[]
  /** Partition counts that the assignment was made for. */
  readonly counts: ReadonlyMap<string, number>
  /** Committed offsets, by {@link placeKey}. */
  readonly offsets: ReadonlyMap<string, Position>
}

const format = 'kafi-group'
const version = 1
const largestBytes = 16_777_216
const mostMembers = 10_000
const mostPlaces = 1_000_000
const largestPartition = 2_147_483_647

/** A group that nobody has joined and nothing was committed for. */
export function newGroup(group: string): GroupHead {
  return { group, state: 'live', generation: 0, members: [], counts: new Map(), offsets: new Map() }
}

/** A key of this partition for maps; the last `/` ends the topic, whatever is in its name. */
export function placeKey({ topic, partition }: Place): string {
  return `${topic}/${partition}`
}

/**
 * The bytes of a head: one line of JSON. `nonce` makes them differ from those of every other write.
 *
 * @example
 * await store.putIfMatch(key, [formatGroup(head, uuid())], etag, o)
 */
export function formatGroup(head: GroupHead, nonce: string): Bytes {
  const { group, state, generation, members, counts } = head
  const offsets = [...head.offsets.values()].map(({ topic, partition, offset, leaderEpoch }) =>
    leaderEpoch === undefined ? [topic, partition, offset] : [topic, partition, offset, leaderEpoch],
  )
  const fields = { format, version, nonce, group, state, generation, members, counts: [...counts], offsets }
  return Buffer.from(`${JSON.stringify(fields)}\n`)
}

/**
 * Reads what {@link formatGroup} wrote; `where` goes into errors. `KAFI_CORRUPT` for anything else, `KAFI_UNSUPPORTED`
 * for a newer format.
 *
 * @example
 * const head = parseGroup(found.body, "group 'app'")
 */
export function parseGroup(body: Bytes, where: string): GroupHead {
  if (body.length > largestBytes) throw corrupt(where, `more than ${largestBytes} bytes`)
  const fields = parseFields(Buffer.from(body.buffer, body.byteOffset, body.length).toString('utf8'), where)
  if (fields['format'] !== format) throw corrupt(where, 'no head of a group')
  if (fields['version'] !== version) throw newer(where, fields['version'])
  return {
    group: textOf(fields['group'], `${where}, group`),
    state: stateOf(fields['state'], where),
    generation: integerOf(fields['generation'], `${where}, generation`),
    members: listOf(fields['members'], `${where}, members`, mostMembers).map((member) => parseMember(member, where)),
    counts: new Map(listOf(fields['counts'], `${where}, counts`, mostPlaces).map((count) => parseCount(count, where))),
    offsets: parseOffsets(fields['offsets'], `${where}, offsets`),
  }
}

function parseMember(value: unknown, group: string): GroupMember {
  const where = `${group}, members`
  const fields: Fields = fieldsOf(value, where)
  const instance = fields['instanceId']
  return {
    id: textOf(fields['id'], where),
    ...(instance === undefined ? {} : { instanceId: textOf(instance, where) }),
    topics: listOf(fields['topics'], where, mostPlaces).map((topic) => textOf(topic, where)),
    sessionTimeoutMs: integerOf(fields['sessionTimeoutMs'], where, 1),
    beat: integerOf(fields['beat'], where),
    target: parsePlaces(fields['target'], where),
    owned: parsePlaces(fields['owned'], where),
  }
}

function parsePlaces(value: unknown, where: string): readonly TopicPlaces[] {
  return listOf(value, where, mostPlaces).map((item) => {
    const [topic, partitions] = listOf(item, where, 2)
    const numbers = listOf(partitions, where, mostPlaces).map((p) => integerOf(p, where, 0, largestPartition))
    return [textOf(topic, where), numbers]
  })
}

function parseCount(value: unknown, where: string): readonly [string, number] {
  const [topic, count] = listOf(value, `${where}, counts`, 2)
  return [textOf(topic, `${where}, counts`), integerOf(count, `${where}, counts`, 0, largestPartition)]
}

function parseOffsets(value: unknown, where: string): ReadonlyMap<string, Position> {
  const positions = listOf(value, where, mostPlaces).map((item) => parsePosition(item, where))
  return new Map(positions.map((position) => [placeKey(position), position]))
}

function parsePosition(value: unknown, where: string): Position {
  const [topic, partition, offset, epoch] = listOf(value, where, 4)
  const position = {
    topic: textOf(topic, where),
    partition: integerOf(partition, where, 0, largestPartition),
    offset: integerOf(offset, where),
  }
  return epoch === undefined ? position : { ...position, leaderEpoch: integerOf(epoch, where, -1, largestPartition) }
}

function stateOf(value: unknown, where: string): 'live' | 'deleted' {
  if (value === 'live' || value === 'deleted') return value
  throw corrupt(where, 'neither live nor deleted')
}

function newer(where: string, found: unknown): KafiError {
  const shown = String(found).slice(0, 20)
  return new KafiError('KAFI_UNSUPPORTED', `${where} is of another format (version ${shown}); update Kafi to read it`)
}
