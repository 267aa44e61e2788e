import { KafiError, type Position, type Wait } from '@kafi/core'
import type { Context } from './context.ts'
import { fieldsOf, integerOf, listOf, parseFields, textOf } from './fields.ts'
import { encodeProgress, parseProgress } from './head.ts'
import { encodeName } from './names.ts'
import { fencedError, mergePositions } from './placement.ts'

/** What is known of a writer's id: who holds it, and in which topics it has written. */
export interface WriterId {
  readonly id: string
  /** Rises with every opening. */
  readonly epoch: number
  readonly topics: readonly string[]
  /** Positions of commits without any record. */
  readonly positions: readonly Position[]
}

const maxTries = 100

/**
 * Takes the id over: from now on nobody who opened it before can commit. Errors: `KAFI_ARGUMENT` for an empty id,
 * `KAFI_CONFLICT` when others take it all the time.
 */
export function openWriterId(context: Context, id: string, o: Wait): Promise<WriterId> {
  if (id === '') throw new KafiError('KAFI_ARGUMENT', 'a writer id cannot be empty; leave it out')
  return changeWriterId(context, id, o, (before) => ({ ...before, epoch: before.epoch + 1 }))
}

/** Notes that the writer is about to write to this topic. Errors: `KAFI_FENCED`. */
export function addTopic(context: Context, holder: WriterId, topic: string, o: Wait): Promise<WriterId> {
  return changeWriterId(context, holder.id, o, (now) => {
    checkHolder(holder, now)
    return now.topics.includes(topic) ? now : { ...now, topics: [...now.topics, topic] }
  })
}

/** Keeps the positions of a commit that had no record. Errors: `KAFI_FENCED`. */
export function keepPositions(
  context: Context,
  holder: WriterId,
  positions: readonly Position[],
  o: Wait,
): Promise<WriterId> {
  return changeWriterId(context, holder.id, o, (now) => {
    checkHolder(holder, now)
    return { ...now, positions: mergePositions(now.positions, positions) }
  })
}

function checkHolder({ id, epoch }: WriterId, now: WriterId): void {
  if (now.epoch !== epoch) throw fencedError(id)
}

async function changeWriterId(
  context: Context,
  id: string,
  o: Wait,
  change: (before: WriterId) => WriterId,
): Promise<WriterId> {
  const { store, clock, random, uuid } = context
  const key = `writers/${encodeName(id)}/head`
  for (let tries = 0; tries < maxTries; tries += 1) {
    const found = await store.get(key, o)
    const old = found === 'absent' || found === 'same' ? null : found
    const next = change(old === null ? { id, epoch: 0, topics: [], positions: [] } : parseWriterId(old.body, id, key))
    const body = [encodeWriterId(next, uuid())]
    const answer = await (old === null ? store.putIfAbsent(key, body, o) : store.putIfMatch(key, body, old.etag, o))
    // Nobody knows: to change it once more does no harm, an epoch is only to be higher than those before.
    if (typeof answer === 'object') return next
    await clock.delay(Math.min(500, 5 * 2 ** tries) * random(), o.signal)
  }
  throw new KafiError('KAFI_CONFLICT', `writer id '${id}' is opened by others all the time; try again`, {
    retriable: true,
  })
}

function encodeWriterId({ id, epoch, topics, positions }: WriterId, nonce: string): Buffer {
  return Buffer.from(`${JSON.stringify({ fmt: 1, nonce, id, topics, ...encodeProgress({ epoch, positions }) })}\n`)
}

/** Reads a writer's id as it is stored. Errors: `KAFI_CORRUPT`. */
export function parseWriterId(bytes: Uint8Array, id: string, where: string): WriterId {
  const f = fieldsOf(parseFields(Buffer.from(bytes).toString('utf8'), where), where)
  const { epoch, positions } = parseProgress(f, where)
  integerOf(f['fmt'], `${where}: fmt`, 1, 1)
  const topics = listOf(f['topics'], `${where}: topics`).map((topic) => textOf(topic, `${where}: topics`, 249))
  return { id: id === f['id'] ? id : textOf(null, `${where}: id`), epoch, topics, positions }
}
