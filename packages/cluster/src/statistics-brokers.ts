import { isKafiError } from '@kafi/core'
import type { Client } from './client.ts'
import type { Address, WireRequest } from './driver.ts'
import type { BrokerStatistics } from './statistics-report.ts'
import { Window } from './statistics-window.ts'

/** What goes over the connections to one broker. */
export class BrokerFigures {
  readonly #address: Address
  readonly #requests = new Map<string, number>()
  readonly #rtt = new Window()
  readonly #throttle = new Window()
  #timeouts = 0
  #connects = 0
  #disconnects = 0
  tx = 0
  txbytes = 0
  txerrs = 0
  rx = 0
  rxbytes = 0

  constructor(address: Address) {
    this.#address = address
  }

  onConnect(): void {
    this.#connects++
  }

  onDisconnect(): void {
    this.#disconnects++
  }

  onRequest({ name }: WireRequest, bytes: number): void {
    this.tx++
    this.txbytes += bytes
    this.#requests.set(name, (this.#requests.get(name) ?? 0) + 1)
  }

  onAnswer(bytes: number, tookMs: number): void {
    this.rx++
    this.rxbytes += bytes
    this.#rtt.add(tookMs * 1000)
  }

  onFailure(error: unknown): void {
    this.txerrs++
    if (isKafiError(error, 'KAFI_TIMEOUT')) this.#timeouts++
  }

  onThrottle(ms: number): void {
    this.#throttle.add(ms)
  }

  /** Durations begin anew. */
  report({ metadata }: Client): BrokerStatistics {
    const nodename = `${this.#address.host}:${this.#address.port}`
    const node = [...metadata.nodes.values()].find(({ host, port }) => `${host}:${port}` === nodename)
    const { tx, txbytes, txerrs, rx, rxbytes } = this
    return {
      name: `${nodename}/${node?.id ?? 'bootstrap'}`,
      nodeid: node?.id ?? -1,
      nodename,
      source: node ? 'learned' : 'configured',
      state: this.#connects > this.#disconnects ? 'UP' : 'DOWN',
      waitresp_cnt: Math.max(0, tx - rx - txerrs),
      ...{ tx, txbytes, txerrs, rx, rxbytes },
      ...{ req_timeouts: this.#timeouts, connects: this.#connects, disconnects: this.#disconnects },
      rtt: this.#rtt.take(),
      throttle: this.#throttle.take(),
      req: Object.fromEntries(this.#requests),
    }
  }
}
