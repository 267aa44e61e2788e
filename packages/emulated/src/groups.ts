import { KafiError, type GroupDescription, type Groups, type Member, type Position, type Wait } from '@kafi/core'
import { retarget, settle, toPlaces, withCounts, withoutMembers } from './group-assignment.ts'
import { newGroup, placeKey, type GroupHead, type GroupMember } from './group-head.ts'
import { GroupSeat, type GroupPace, type MemberParts } from './group-member.ts'
import { GroupObserver } from './group-observer.ts'
import { changeGroup, checkGroup, listGroups, readGroup, type GroupStore } from './group-store.ts'
import { checkPosition, stateOf } from './group-turn.ts'

/** What {@link createGroups} needs; times are given by the clock. */
export interface GroupsOptions extends GroupStore {
  /** How many partitions these topics have; a topic that does not exist is left out. */
  readonly partitionsOf: (topics: readonly string[], o: Wait) => Promise<ReadonlyMap<string, number>>
  /** Default: look every 100 ms where files are near (`appendable`), every 1,000 ms elsewhere; 10 s; 5 minutes. */
  readonly pace?: Partial<GroupPace>
}

type JoinOptions = Parameters<Groups['join']>[0]

/**
 * Consumer groups on an object store, with no server: `groups/<name>/head`, changed by compare-and-swap. Members show
 * signs of life by a counter; every member watches the others on its own clock. A partition goes from one member to
 * another only after the first one has given it up or was dropped, and a commit is refused (`KAFI_FENCED`) from whoever
 * does not have the partition. Disposing of it leaves all groups.
 *
 * @example
 * const groups = createGroups({ store, clock: systemClock, uuid: randomUUID, random: Math.random, partitionsOf })
 */
export function createGroups(options: GroupsOptions): Groups & AsyncDisposable {
  const seats = new Map<string, Set<GroupSeat>>()
  const observers = new Map<string, GroupObserver>()
  const alone = async (group: string, change: (observer: GroupObserver) => Promise<void>) => {
    await change(getOrAdd(observers, group, () => new GroupObserver(options.clock)))
    observers.delete(group)
  }
  return {
    join: (o) =>
      join(
        options,
        getOrAdd(seats, o.group, () => new Set()),
        o,
      ),
    list: (o) => list(options, o),
    describe: (groups, o) => Promise.all(groups.map((group) => describe(options, group, o))),
    offsets: (group, o) => offsets(options, group, o),
    setOffsets: (group, to, o) => alone(group, (observer) => setOffsets(options, observer, group, to, o)),
    remove: async (groups, o) => {
      for (const group of groups) await alone(group, (observer) => remove(options, observer, group, o))
    },
    [Symbol.asyncDispose]: async () => {
      const all = [...seats.values()].flatMap((set) => [...set])
      await Promise.all(all.map((seat) => seat[Symbol.asyncDispose]()))
    },
  }
}

async function join(options: GroupsOptions, seats: Set<GroupSeat>, o: JoinOptions): Promise<Member> {
  checkGroup(o.group)
  const { sessionTimeoutMs } = o
  if (!Number.isSafeInteger(sessionTimeoutMs) || sessionTimeoutMs < 1)
    throw new KafiError('KAFI_ARGUMENT', `a session timeout of ${sessionTimeoutMs} ms; use a positive integer`)
  const observer = new GroupObserver(options.clock)
  const self = selfOf(o, options.uuid())
  const before = await readGroup(options, o.group, o)
  const topics = new Set([...self.topics, ...before.head.members.flatMap((member) => member.topics)])
  const counts = await countsOf(options, topics, o)
  const sit = (head: GroupHead) =>
    settle(withCounts(seat(withoutMembers(head, observer.dead(head)), self), counts), self.id, [])
  const joined = await changeGroup(options, o.group, sit, { signal: o.signal, known: before })
  const tell = (from: GroupSeat) => tellOthers(seats, from)
  const gone = (who: GroupSeat) => void seats.delete(who)
  const member = new GroupSeat({
    ...partsOf(options),
    ...(o.discover && { discover: o.discover }),
    observer,
    self,
    tell,
    gone,
    joined,
  })
  seats.add(member)
  tell(member)
  return member
}

function partsOf(options: GroupsOptions): Pick<MemberParts, 'groups' | 'pace' | 'countsOf'> {
  const pollMs = options.store.appendable === undefined ? 1_000 : 100
  const pace = { pollMs, countsMs: 10_000, rebalanceTimeoutMs: 300_000, ...options.pace }
  return { groups: options, pace, countsOf: (topics, o) => countsOf(options, topics, o) }
}

async function countsOf(
  { partitionsOf }: GroupsOptions,
  topics: ReadonlySet<string>,
  o: Wait,
): Promise<ReadonlyMap<string, number>> {
  const found = await partitionsOf([...topics], o)
  return new Map([...topics].map((topic) => [topic, found.get(topic) ?? 0]))
}

function tellOthers(seats: Set<GroupSeat>, from: GroupSeat): void {
  for (const seat of seats) if (seat !== from) seat.wake()
}

function selfOf({ topics, instanceId, sessionTimeoutMs }: JoinOptions, uuid: string): GroupMember {
  const id = `${instanceId ?? 'member'}-${uuid}`
  const named = instanceId === undefined ? {} : { instanceId }
  return { id, ...named, topics: [...new Set(topics)], sessionTimeoutMs, beat: 0, target: [], owned: [] }
}

/** Adds the member; one of the same instance takes the place, partitions and all, of the one before, which is fenced. */
function seat(head: GroupHead, self: GroupMember): GroupHead {
  if (head.members.some(({ id }) => id === self.id)) return head
  const { instanceId } = self
  const older = instanceId === undefined ? undefined : head.members.find((member) => member.instanceId === instanceId)
  if (older === undefined) return retarget({ ...head, members: [...head.members, self] })
  const newer = { ...self, target: older.target, owned: older.owned }
  const members = head.members.map((member) => (member === older ? newer : member))
  return older.topics.join() === self.topics.join() ? { ...head, members } : retarget({ ...head, members })
}

async function list(options: GroupsOptions, o: Wait): Promise<{ group: string; state: string }[]> {
  const found: { group: string; state: string }[] = []
  for await (const head of listGroups(options, o)) found.push({ group: head.group, state: stateOf(head) })
  return found.filter(({ state }) => state !== 'Dead')
}

async function describe(options: GroupsOptions, group: string, o: Wait): Promise<GroupDescription> {
  checkGroup(group)
  const { head } = await readGroup(options, group, o)
  const members = head.members.map(({ id, instanceId, owned }) => ({
    id,
    ...(instanceId === undefined ? {} : { instanceId }),
    places: toPlaces(owned),
  }))
  return { group, state: stateOf(head), members }
}

async function offsets(options: GroupsOptions, group: string, o: Wait): Promise<readonly Position[]> {
  checkGroup(group)
  const { head } = await readGroup(options, group, o)
  return [...head.offsets.values()].sort((a, b) =>
    a.topic < b.topic ? -1 : a.topic > b.topic ? 1 : a.partition - b.partition,
  )
}

async function setOffsets(
  options: GroupsOptions,
  observer: GroupObserver,
  group: string,
  to: readonly Position[],
  o: Wait,
): Promise<void> {
  checkGroup(group)
  for (const position of to) checkPosition(position, -1)
  const change = (head: GroupHead) => {
    const empty = refuseMembers(head, observer, 'offsets are set')
    const positions = new Map(empty.offsets)
    for (const { topic, partition, offset } of to) {
      if (offset < 0) positions.delete(placeKey({ topic, partition }))
      else positions.set(placeKey({ topic, partition }), { topic, partition, offset })
    }
    return { ...empty, offsets: positions }
  }
  await changeGroup(options, group, change, o)
}

async function remove(options: GroupsOptions, observer: GroupObserver, group: string, o: Wait): Promise<void> {
  checkGroup(group)
  const { etag, head } = await readGroup(options, group, o)
  if (etag === null || stateOf(head) === 'Dead')
    throw new KafiError('KAFI_GROUP', `no group '${group.slice(0, 80)}' here; list the groups to see which there are`)
  // The head stays, marked: who still has the old one loses the compare-and-swap.
  const change = (now: GroupHead): GroupHead => {
    if (stateOf(now) === 'Dead') return now
    refuseMembers(now, observer, 'it is removed')
    return { ...newGroup(group), state: 'deleted' }
  }
  await changeGroup(options, group, change, o)
}

/** The head without the dead; `KAFI_GROUP` if somebody is left. */
function refuseMembers(head: GroupHead, observer: GroupObserver, why: string): GroupHead {
  const alive = withoutMembers(head, observer.dead(head))
  if (alive.members.length === 0) return alive
  const timeoutMs = Math.max(...alive.members.map(({ sessionTimeoutMs }) => sessionTimeoutMs))
  const group = head.group.slice(0, 80)
  const wayOut = `stop them first; those that died are dropped ${timeoutMs} ms after they were first seen, so ask again then`
  const text = `group '${group}' has ${alive.members.length} members, and must have none when ${why}: ${wayOut}`
  throw new KafiError('KAFI_GROUP', text, { retriable: true, details: { group, members: alive.members.length } })
}

function getOrAdd<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const value = map.get(key) ?? make()
  map.set(key, value)
  return value
}
