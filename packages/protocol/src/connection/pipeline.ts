import type { Bytes } from '../columns.ts'
import type { ProtocolError } from '../error.ts'
import type { Clock } from './clock.ts'
import { answeredOther, answeredUnasked, connectionClosed, connectionLost, requestLate } from './failures.ts'
import { showRequest, showResponse, type FrameHook } from './frame-hook.ts'
import { FrameReader } from './frames.ts'
import { bodyStart, encodeHead, readCorrelationId } from './request-header.ts'
import { RequestQueue } from './request-queue.ts'
import type { PendingRequest, PipelineRequest } from './request.ts'
import { SignalWatch } from './signal-watch.ts'
import type { Transport } from './transport.ts'

/** What a pipeline is told. */
export interface PipelineOptions {
  /** `host:port`, for messages. */
  readonly where: string
  readonly clientId: string
  readonly clock: Clock
  readonly maxFrameBytes: number
  readonly onFrame?: FrameHook | undefined
}

const ignore = () => undefined

/**
 * Requests over one transport, one behind the other without waiting for answers. Answers come in the order of the requests
 * (a broker keeps it per connection); one with another correlation id ends the connection, and so does a request whose time
 * is over, because all that follow wait behind it.
 */
export class Pipeline {
  readonly #transport: Transport
  readonly #options: PipelineOptions
  readonly #clientId: Bytes
  readonly #queue: RequestQueue
  readonly #signals = new SignalWatch((signal) => this.#abort(signal))
  #held: PendingRequest[] = []
  #holds = 0
  #nextId = 0
  readonly #heard = { bytes: false, answers: 0 }
  #error: ProtocolError | undefined
  /** Called once, when it fails or is closed. */
  onClose: () => void = ignore

  constructor(transport: Transport, options: PipelineOptions) {
    this.#transport = transport
    this.#options = options
    this.#clientId = Buffer.from(options.clientId)
    this.#queue = new RequestQueue(options.clock, (late) => this.fail(requestLate(options.where, late)))
    const { maxFrameBytes } = options
    const memory = (bytes: number) => this.#queue.first?.memory?.(bytes)
    const frames = new FrameReader((frame) => this.#receive(frame), { maxFrameBytes, memory })
    transport.room = () => frames.room()
    transport.onData = (chunk) => this.#push(frames, chunk)
    transport.onClose = (cause) => this.fail(connectionLost(options.where, this.#heard, cause))
  }

  /** `host:port`. */
  get where(): string {
    return this.#options.where
  }

  /** Why it is closed; undefined while it is open. */
  get error(): ProtocolError | undefined {
    return this.#error
  }

  /** Did anything ever come from the other side? */
  get received(): boolean {
    return this.#heard.bytes
  }

  /** Sends a request; resolves with the body of its answer, a view of the frame. */
  send(request: PipelineRequest): Promise<Bytes> {
    const { headers, signal, urgent = false } = request
    return new Promise((resolve, reject) => {
      if (this.#error !== undefined) return reject(this.#error)
      if (signal?.aborted === true) return reject(signal.reason as Error)
      if (signal !== undefined) this.#signals.add(signal)
      const correlationId = headers === undefined ? -1 : this.#takeId()
      const pending = { ...request, correlationId, sentAt: 0, settled: false, resolve, reject }
      if (this.#holds > 0 && !urgent) this.#held.push(pending)
      else this.#write(pending)
    })
  }

  /** Holds back what is sent from now on, until {@link release} was called as often. */
  hold(): void {
    this.#holds++
  }

  release(): void {
    if (--this.#holds > 0) return
    const held = this.#held
    this.#held = []
    for (const pending of held) this.#write(pending)
  }

  /** Ends the transport and rejects all that is under way. */
  fail(error: ProtocolError): void {
    if (this.#error !== undefined) return
    this.#error = error
    const waiting = [...this.#queue.drain(), ...this.#held]
    this.#held = []
    for (const pending of waiting) if (this.#settle(pending)) pending.reject(error)
    this.#transport.close()
    this.onClose()
  }

  /** Ends it as its owner. */
  close(): void {
    this.fail(connectionClosed(this.where))
  }

  #takeId(): number {
    const id = this.#nextId
    this.#nextId = (id + 1) & 0x7fff_ffff
    return id
  }

  #write(pending: PendingRequest): void {
    if (pending.settled) return
    const chunks = [encodeHead(pending, this.#clientId), ...pending.body]
    this.#queue.add(pending)
    if (this.#options.onFrame !== undefined) showRequest(this.#options.onFrame, pending, chunks)
    if (pending.expectResponse) this.#transport.write(chunks)
    else this.#transport.write(chunks, () => this.#finishSilent(pending))
  }

  #finishSilent(pending: PendingRequest): void {
    this.#queue.remove(pending)
    if (this.#settle(pending)) pending.resolve(new Uint8Array(0))
  }

  #push(frames: FrameReader, chunk: Bytes): void {
    this.#heard.bytes = true
    try {
      frames.push(chunk)
    } catch (error) {
      this.fail(error as ProtocolError)
    }
  }

  #receive(frame: Bytes): void {
    if (this.#error !== undefined) return
    const pending = this.#queue.first
    if (pending === undefined) throw answeredUnasked(this.where)
    const start = this.#readHead(pending, frame)
    this.#queue.shift()
    this.#heard.answers++
    const { onFrame, clock } = this.#options
    if (onFrame !== undefined) showResponse(onFrame, pending, frame, start, clock.now())
    if (this.#settle(pending)) pending.resolve(start === 0 ? frame : frame.subarray(start))
  }

  #readHead(pending: PendingRequest, frame: Bytes): number {
    if (pending.headers === undefined) return 0
    const id = readCorrelationId(frame)
    if (id !== pending.correlationId) throw answeredOther(this.where, pending, id)
    return bodyStart(frame, pending.headers.response)
  }

  #abort(signal: AbortSignal): void {
    for (const pending of [...this.#queue, ...this.#held]) {
      if (pending.signal === signal && this.#settle(pending)) pending.reject(signal.reason)
    }
    this.#held = this.#held.filter((pending) => !pending.settled)
  }

  /** False: it was settled before. */
  #settle(pending: PendingRequest): boolean {
    if (pending.settled) return false
    pending.settled = true
    if (pending.signal !== undefined) this.#signals.remove(pending.signal)
    return true
  }
}
