import type { Bytes } from '../columns.ts'
import { openPipeline, resolveConnect, withinConnectTime, type ConnectOptions } from '../connection/connect.ts'
import type { Pipeline } from '../connection/pipeline.ts'
import { ProtocolError } from '../error.ts'
import { readMessages07, type Message07, type ReadOptions07 } from './message.ts'
import {
  defaultMaxBytes07,
  encodeFetch07,
  encodeMultiFetch07,
  encodeMultiProduce07,
  encodeOffsets07,
  encodeProduce07,
  requests07,
  type FetchRequest07,
  type OffsetsRequest07,
  type ProduceRequest07,
} from './request.ts'
import { readAnswer07, readOffsets07, splitAnswers07 } from './response.ts'

/** How {@link connect07} connects: as any connection, without what Kafka 0.7 does not know. */
export type ConnectOptions07 = Omit<ConnectOptions, 'clientId' | 'tls'> & ReadOptions07

/** Ends one call. */
export interface CallOptions07 {
  readonly signal?: AbortSignal
}

/** What a fetch gave, and the fetch that goes on behind it. */
export interface FetchAnswer07 {
  readonly messages: readonly Message07[]
  readonly next: FetchRequest07
}

/** A client of one broker of Kafka 0.7. Calls may run at once; the broker answers them in order. */
export interface Kafka07 extends AsyncDisposable {
  /** Sends messages to a partition that the broker picks. Done when they are written: the broker says nothing to it. */
  sendMessages(topic: string, ...messages: readonly (string | Bytes)[]): Promise<void>
  /** Sends messages to one partition. Done when they are written. */
  produce(request: ProduceRequest07, o?: CallOptions07): Promise<void>
  /** Sends messages to several partitions in one request. Done when they are written. */
  multiProduce(requests: readonly ProduceRequest07[], o?: CallOptions07): Promise<void>
  /** The messages from a byte position on, and the request that goes on behind them. */
  fetch(request: FetchRequest07, o?: CallOptions07): Promise<FetchAnswer07>
  /** Several of them in one request. */
  multiFetch(requests: readonly FetchRequest07[], o?: CallOptions07): Promise<FetchAnswer07[]>
  /** Byte positions where segments begin, the newest first; by default where the log ends. */
  offsets(request: OffsetsRequest07, o?: CallOptions07): Promise<number[]>
  /** Messages one by one to the end of the log; `auto: false`: only those of the first fetch. */
  iterate(request: FetchRequest07, o?: CallOptions07 & { readonly auto?: boolean }): AsyncGenerator<Message07, void>
  /** Ends it; what is under way is rejected. Idempotent. */
  close(): Promise<void>
}

/**
 * Connects to a broker of Kafka 0.7, whose protocol has neither versions nor correlation ids. Errors as of any connection.
 *
 * @example
 * await using kafka = await connect07({ host: 'localhost', port: 9092 })
 * await kafka.sendMessages('my-topic', 'some message', 'another message')
 * for await (const { payload } of kafka.iterate({ topic: 'my-topic', offset: 0 })) console.log(`${payload}`)
 */
export async function connect07(options: ConnectOptions07): Promise<Kafka07> {
  const settings = resolveConnect(options)
  const pipeline = await withinConnectTime(settings, (signal) => openPipeline(settings, signal))
  return new Client07(pipeline, settings.requestTimeoutMs, options)
}

class Client07 implements Kafka07 {
  readonly #pipeline: Pipeline
  readonly #timeoutMs: number
  readonly #reading: ReadOptions07

  constructor(pipeline: Pipeline, timeoutMs: number, reading: ReadOptions07) {
    this.#pipeline = pipeline
    this.#timeoutMs = timeoutMs
    this.#reading = reading
  }

  sendMessages(topic: string, ...messages: readonly (string | Bytes)[]): Promise<void> {
    return this.produce({ topic, partition: -1, messages })
  }

  async produce(request: ProduceRequest07, o?: CallOptions07): Promise<void> {
    await this.#send('produce', encodeProduce07(request), o)
  }

  async multiProduce(requests: readonly ProduceRequest07[], o?: CallOptions07): Promise<void> {
    await this.#send('multiProduce', encodeMultiProduce07(requests), o)
  }

  async fetch(request: FetchRequest07, o?: CallOptions07): Promise<FetchAnswer07> {
    return this.#readAnswer(request, await this.#send('fetch', encodeFetch07(request), o))
  }

  async multiFetch(requests: readonly FetchRequest07[], o?: CallOptions07): Promise<FetchAnswer07[]> {
    const frame = await this.#send('multiFetch', encodeMultiFetch07(requests), o)
    const answers = splitAnswers07(readAnswer07(frame, requests[0] ?? { topic: '' }), requests.length)
    return requests.map((request, i) => this.#readAnswer(request, answers[i]!))
  }

  async offsets(request: OffsetsRequest07, o?: CallOptions07): Promise<number[]> {
    return readOffsets07(readAnswer07(await this.#send('offsets', encodeOffsets07(request), o), request))
  }

  async *iterate(
    request: FetchRequest07,
    o: CallOptions07 & { readonly auto?: boolean } = {},
  ): AsyncGenerator<Message07, void> {
    let { messages, next } = await this.fetch(request, o)
    while (messages.length > 0) {
      yield* messages
      if (o.auto === false) return
      ;({ messages, next } = await this.fetch(next, o))
    }
  }

  async close(): Promise<void> {
    this.#pipeline.close()
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close()
  }

  #readAnswer(request: FetchRequest07, frame: Bytes): FetchAnswer07 {
    const content = readAnswer07(frame, request)
    const { messages, nextOffset, wantedBytes } = readMessages07(content, request.offset, this.#reading)
    if (messages.length === 0 && wantedBytes !== undefined) throw tooSmall(request, wantedBytes)
    return { messages, next: { ...request, offset: nextOffset } }
  }

  #send(name: keyof typeof requests07, body: Bytes, o: CallOptions07 = {}): Promise<Bytes> {
    return this.#pipeline.send({
      apiKey: requests07[name],
      apiName: name,
      version: 0,
      body: [body],
      headers: undefined,
      expectResponse: name !== 'produce' && name !== 'multiProduce',
      timeoutMs: this.#timeoutMs,
      signal: o.signal,
    })
  }
}

/** A fetch that is too small for one message would never get on. */
function tooSmall(
  { topic, partition = 0, offset, maxBytes = defaultMaxBytes07 }: FetchRequest07,
  wanted: number,
): ProtocolError {
  const where = `at ${offset} of partition ${partition} of '${topic}'`
  const message = `the message ${where} takes ${wanted} bytes, more than maxBytes, ${maxBytes}: raise it`
  return new ProtocolError('KAFI_TOO_LARGE', message, { details: { topic, partition, offset, wanted, maxBytes } })
}
