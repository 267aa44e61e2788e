import {
  decodeMessage,
  encodeChunks,
  loadApi,
  type ApiMap,
  type ApiName,
  type Draft,
  type MessageCodec,
} from '@kafi/protocol'
import { FrameReader, type Transport } from '@kafi/protocol/connection'
import { writeResponseHeader } from '../fake-broker/request-header.ts'
import type { FakeCluster } from '../fake-broker/index.ts'

/** A client as small as can be: one connection, one request after the other, nothing hidden. */
export interface RawClient {
  /** Sends and waits for the answer; rejects when the connection ends before it. */
  ask<Name extends ApiName>(
    name: Name,
    version: number,
    draft: Draft<ApiMap[Name]['request']>,
  ): Promise<ApiMap[Name]['response']>
  /** Sends a frame as it is. */
  sendFrame(frame: Uint8Array): void
  /** The next frame that comes. */
  nextFrame(): Promise<Uint8Array>
  readonly transport: Transport
}

let lastCorrelationId = 0

/** Connects to a broker of the cluster. */
export async function connectRaw(cluster: FakeCluster, brokerId = 0, clientId = 'raw'): Promise<RawClient> {
  const { host, port } = cluster.state.brokers[brokerId]!
  const transport = await cluster.dial({ host, port, signal: new AbortController().signal })
  const waiting: { resolve: (frame: Uint8Array) => void; reject: (error: Error) => void }[] = []
  const early: Uint8Array[] = []
  let closed = false
  const reader = new FrameReader((frame) => {
    const waiter = waiting.shift()
    if (waiter === undefined) early.push(frame)
    else waiter.resolve(frame)
  })
  transport.onData = (chunk) => reader.push(chunk)
  transport.onClose = () => {
    closed = true
    for (const { reject } of waiting.splice(0)) reject(new Error('closed'))
  }
  const nextFrame = () =>
    new Promise<Uint8Array>((resolve, reject) => {
      const frame = early.shift()
      if (frame !== undefined) resolve(frame)
      else if (closed) reject(new Error('closed'))
      else waiting.push({ resolve, reject })
    })
  const sendFrame = (frame: Uint8Array) => {
    const size = new Uint8Array(4)
    new DataView(size.buffer).setInt32(0, frame.length)
    transport.write([size, frame])
  }
  return {
    transport,
    sendFrame,
    nextFrame,
    async ask(name, version, draft) {
      const api = await loadApi(name)
      const id = (lastCorrelationId += 1)
      const header = requestHeader(api.key, version, id, clientId, api.requestHeaderVersion(version))
      sendFrame(Buffer.concat([header, ...encodeChunks(api.request as MessageCodec<unknown>, draft, version)]))
      const frame = await nextFrame()
      const start = writeResponseHeader(0, api.responseHeaderVersion(version)).length
      return decodeMessage(api.response, frame.subarray(start), version)
    },
  }
}

function requestHeader(key: number, version: number, id: number, clientId: string, headerVersion: number): Uint8Array {
  const name = Buffer.from(clientId)
  const header = Buffer.alloc(10 + name.length + (headerVersion === 2 ? 1 : 0))
  header.writeInt16BE(key, 0)
  header.writeInt16BE(version, 2)
  header.writeInt32BE(id, 4)
  header.writeInt16BE(name.length, 8)
  header.set(name, 10)
  return header
}
