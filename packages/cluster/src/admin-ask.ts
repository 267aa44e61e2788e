import { KafiError, type Wait } from '@kafi/core'
import { apiKeys, type ApiName } from '@kafi/protocol'
import type { Client } from './client.ts'
import { kafkaError, type KafkaErrorPlace, kafkaErrorName } from './kafka-error.ts'
import { isRetriable } from './retry.ts'
import type { Target } from './routes.ts'

/** What became of one of several things that were asked for at once. */
export interface Outcome {
  /** Why this one failed; absent: it did not. */
  readonly error?: KafiError
}

/** How a request about several items is tried. */
export interface Attempt {
  /** An earlier try may have been carried out: its answer was lost, or the broker gave up waiting. */
  readonly unsure: boolean
}

/**
 * Asks until every item has an answer, or an error that lasts: only items whose error passes (a controller that moved, a
 * quota) are asked for again, until the time is over. Answers in the order of the items.
 *
 * @example
 * const results = await askItems(client, o, topics, (open) => askController(client, o, open))
 */
export async function askItems<Item, Result extends Outcome>(
  client: Client,
  o: Wait,
  items: readonly Item[],
  ask: (open: readonly Item[], attempt: Attempt) => Promise<readonly Result[]>,
): Promise<readonly Result[]> {
  const results = new Map<number, Result>()
  let open = items.map((_, i) => i)
  let unsure = false
  await client
    .retry(o, async (attempt) => {
      // Whoever answered may be gone, or the controller no longer.
      if (attempt > 0) await client.refresh([], o)
      const before = unsure
      unsure = true
      const found = await ask(
        open.map((i) => items[i] as Item),
        { unsure: before },
      )
      open.forEach((i, at) => results.set(i, found[at] as Result))
      open = open.filter((i) => passes(results.get(i)?.error))
      unsure = before || open.some((i) => kafkaErrorName(results.get(i)?.error) === 'REQUEST_TIMED_OUT')
      const [first] = open
      if (first !== undefined) throw results.get(first)?.error
    })
    .catch((error: unknown) => {
      o.signal.throwIfAborted()
      if (results.size < items.length || !passes(error)) throw error
    })
  return items.map((_, i) => results.get(i) as Result)
}

/** Everybody knows which topics there are: an unknown one does not come by waiting. */
function passes(error: unknown): boolean {
  const name = kafkaErrorName(error)
  return isRetriable(error) && name !== 'UNKNOWN_TOPIC_OR_PARTITION' && name !== 'UNKNOWN_TOPIC_ID'
}

/**
 * The error of one item, as a part of its result.
 *
 * @example
 * return { topic, ...outcomeOf(errorCode, { api: 'DeleteTopics', topic, text: errorMessage }) }
 */
export function outcomeOf(code: number, place: KafkaErrorPlace): Outcome {
  return code === 0 ? {} : { error: kafkaError(code, place) }
}

/**
 * Asks every broker that is up, all at the same time; answers in the order of their ids.
 *
 * @example
 * const lists = await askBrokers(client, o, (node) => client.send({ node }, 'ListTransactions', {}, o))
 */
export async function askBrokers<T>(client: Client, o: Wait, ask: (node: number) => Promise<T>): Promise<readonly T[]> {
  return client.retry(o, async () => {
    await client.refresh([], o)
    const nodes = [...client.metadata.nodes.keys()].sort((a, b) => a - b)
    return Promise.all(nodes.map(ask))
  })
}

/**
 * `KAFI_UNSUPPORTED` with the way out, unless the cluster has this API.
 *
 * @example
 * await requireApi(client, 'ElectLeaders', 'leaders are elected by request from 2.2 on', { signal })
 */
export async function requireApi(client: Client, api: ApiName, way: string, o: Wait): Promise<void> {
  const versions = await client.retry(o, () => client.versionsOf('controller', o))
  if (versions.has(apiKeys.get(api) ?? -1)) return
  throw new KafiError('KAFI_UNSUPPORTED', `this cluster has no ${api}: ${way}`, { details: { api } })
}

/**
 * The highest version of an API that the broker in question has; -1: none.
 *
 * @example
 * if ((await maxVersionOf(client, 'controller', 'CreateTopics', { signal })) >= 4) ...
 */
export async function maxVersionOf(client: Client, target: Target, api: ApiName, o: Wait): Promise<number> {
  const versions = await client.retry(o, () => client.versionsOf(target, o))
  return versions.get(apiKeys.get(api) ?? -1)?.max ?? -1
}

/**
 * `KAFI_ARGUMENT`, not retriable, unless there is a broker with this id.
 *
 * @example
 * await requireBroker(client, 2, { signal })
 */
export async function requireBroker(client: Client, id: number, o: Wait): Promise<void> {
  await client.retry(o, () => client.refresh([], o))
  const known = [...client.metadata.nodes.keys()]
  if (known.includes(id)) return
  const message = `no broker ${id} in this cluster; there are ${known.sort((a, b) => a - b).join(', ')}`
  throw new KafiError('KAFI_ARGUMENT', message, { details: { node: id } })
}

/**
 * Asks the controller, and looks for it anew before every further try.
 *
 * @example
 * const answer = await askController(client, o, () => client.send('controller', 'ElectLeaders', draft, o))
 */
export function askController<T>(client: Client, o: Wait, ask: () => Promise<T>): Promise<T> {
  return client.retry(o, async (attempt) => {
    if (attempt > 0) await client.refresh([], o)
    return ask()
  })
}
