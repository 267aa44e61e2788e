import { isKafiError, type Wait } from '@kafi/core'
import type { Client } from './client.ts'
import { kafkaErrorName } from './kafka-error.ts'

/** After these the coordinator is asked for anew (Kafka: CoordinatorResponseHandler). */
const moved: ReadonlySet<string> = new Set(['COORDINATOR_NOT_AVAILABLE', 'NOT_COORDINATOR', 'REQUEST_TIMED_OUT'])

/**
 * Does something that the coordinator of a group must do, again while it moves or comes up. `ask` throws what the answer
 * says.
 *
 * @example
 * const answer = await askCoordinator(client, 'app', o, () => client.send({ group: 'app' }, 'OffsetFetch', draft, o))
 */
export function askCoordinator<T>(client: Client, group: string, o: Wait, ask: () => Promise<T>): Promise<T> {
  return client.retry(o, () => forgettingMoved(client, group, ask))
}

/** The same without a second try: what is known of the coordinator is forgotten where the error says that it is wrong. */
export async function forgettingMoved<T>(client: Client, group: string, ask: () => Promise<T>): Promise<T> {
  try {
    return await ask()
  } catch (error) {
    const name = kafkaErrorName(error)
    const isLost = name === undefined && isKafiError(error) && error.retriable
    if (isLost || (name !== undefined && moved.has(name))) client.coordinators.forget('group', group)
    throw error
  }
}
