import type { Wait } from '@kafi/core'
import type { Client } from './client.ts'
import { corruptAnswer } from './corrupt-answer.ts'
import { checkCode } from './kafka-error.ts'
import type { Node } from './metadata.ts'

/** What has a coordinator. */
export type Coordinated = 'group' | 'transaction'

const keyTypes = { group: 0, transaction: 1 } as const

/** Who coordinates groups and transactions, asked for once and again after `forget`. */
export class Coordinators {
  readonly #client: Client
  readonly #known = new Map<string, Node>()

  constructor(client: Client) {
    this.#client = client
  }

  /** The coordinator of a group or of a transactional id; tried again while it is being chosen. */
  async find(type: Coordinated, key: string, o: Wait): Promise<Node> {
    const name = `${type} ${key}`
    const known = this.#known.get(name)
    if (known) return known
    const node = await this.#client.retry(o, () => this.#ask(type, key, o))
    this.#known.set(name, node)
    return node
  }

  /** It is the coordinator no longer. */
  forget(type: Coordinated, key: string): void {
    this.#known.delete(`${type} ${key}`)
  }

  async #ask(type: Coordinated, key: string, o: Wait): Promise<Node> {
    const keyType = keyTypes[type]
    // Version 4 asks for many at once (KIP-699); what the broker is too old for, the other fields say.
    const batched = ((await this.#client.versionsOf('any', o)).get(findCoordinatorKey)?.max ?? 0) >= 4
    const draft = batched ? { keyType, coordinatorKeys: [key] } : type === 'group' ? { key } : { key, keyType }
    const answer = await this.#client.send('any', 'FindCoordinator', draft, o)
    const found = batched ? answer.coordinators[0] : answer
    const place = { api: 'FindCoordinator', ...(type === 'group' ? { group: key } : { transactionalId: key }) }
    if (found === undefined) throw corruptAnswer(`no coordinator of ${type} '${key}'`, place, { retriable: true })
    checkCode(found.errorCode, { ...place, text: found.errorMessage })
    return { id: found.nodeId, host: found.host, port: found.port, rack: null }
  }
}

const findCoordinatorKey = 10
