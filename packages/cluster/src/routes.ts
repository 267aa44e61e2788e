import { KafiError, type Place, type Wait } from '@kafi/core'
import type { Client } from './client.ts'
import type { Node } from './metadata.ts'

/** Who a request goes to. */
export type Target =
  | 'any'
  | 'controller'
  | { readonly node: number }
  | { readonly leader: Place }
  | { readonly group: string }
  | { readonly transaction: string }

/** Which broker a request goes to. */
export class Routes {
  readonly #client: Client
  #turn = 0

  constructor(client: Client) {
    this.#client = client
  }

  /** The broker for a target, asked for where nobody knows it. */
  async find(target: Target, o: Wait): Promise<Node> {
    const client = this.#client
    if (target === 'any') return this.#any()
    if (target === 'controller') return this.#controller(o)
    if ('leader' in target) return client.leaderOf(target.leader, o)
    if ('group' in target) return client.coordinators.find('group', target.group, o)
    if ('transaction' in target) return client.coordinators.find('transaction', target.transaction, o)
    if (!client.metadata.nodes.has(target.node)) await client.refresh([], o)
    return client.metadata.node(target.node)
  }

  /** Whoever a target means may be another by now. */
  forget(target: Target): void {
    const client = this.#client
    if (target === 'any') return
    if (target === 'controller') client.metadata.controller = -1
    else if ('leader' in target) client.forget(target.leader.topic)
    else if ('group' in target) client.coordinators.forget('group', target.group)
    else if ('transaction' in target) client.coordinators.forget('transaction', target.transaction)
  }

  /**
   * Of the brokers that have a link open the one with the fewest requests under way, for an answer waits for those before it
   * (a broker that hangs would hold up all, and so would one that asked for a pause); else the next in turn of those that
   * are known, bootstrap ones last.
   */
  #any(): Node {
    const { links, metadata, options } = this.#client
    const nodes = [...metadata.nodes.values()]
    const all = [...nodes, ...options.bootstrap.map((address, i) => ({ id: -1 - i, rack: null, ...address }))]
    const load = (each: Node) => Math.min(links.load(each, 'main'), Number.MAX_SAFE_INTEGER)
    const open = all.filter((each) => links.isOpen(each, 'main')).sort((a, b) => load(a) - load(b))
    const node = open[0] ?? all[this.#turn++ % all.length]
    if (node) return node
    throw new KafiError('KAFI_CONFIG', 'no broker to begin with; set bootstrap.servers')
  }

  async #controller(o: Wait): Promise<Node> {
    const { metadata } = this.#client
    if (!metadata.nodes.has(metadata.controller)) await this.#client.refresh([], o)
    // Before 0.10.1 nobody says who it is; with KRaft any broker passes the request on.
    return metadata.nodes.get(metadata.controller) ?? this.#any()
  }
}
