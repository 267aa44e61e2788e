import { once } from 'node:events'
import net, { type AddressInfo, type Socket } from 'node:net'
import { FrameReader } from '../../packages/protocol/src/connection/frames.ts'

/** A broker of Kafka 0.7 on loopback: logs are bytes, offsets are positions in them, nothing is looked at. */
export interface FakeKafka07 extends AsyncDisposable {
  readonly host: string
  readonly port: number
  /** Types of the requests that came. */
  readonly requests: readonly number[]
  /** The bytes of a log. */
  log(topic: string, partition?: number): Buffer
}

const ok = 0
const offsetOutOfRange = 1
const wrongPartition = 3

/** Opens it; each topic has `partitions` (default 1), and a segment each `segmentBytes` (default 100). */
export async function openKafka07({ partitions = 1, segmentBytes = 100 } = {}): Promise<FakeKafka07> {
  const logs = new Map<string, Buffer>()
  const requests: number[] = []
  const sockets = new Set<Socket>()
  const server = net.createServer((socket) => {
    sockets.add(socket.on('close', () => sockets.delete(socket)).on('error', () => undefined))
    const frames = new FrameReader((frame) => serve(new Cursor(Buffer.from(frame)), socket))
    socket.on('data', (chunk) => frames.push(chunk))
  })
  const logOf = (topic: string, partition: number) => logs.get(`${topic}/${partition}`) ?? Buffer.alloc(0)

  function serve(request: Cursor, socket: Socket): void {
    const type = request.int16()
    requests.push(type)
    if (type === 0) append(request)
    else if (type === 3) for (let left = request.int16(); left > 0; left--) append(request)
    else if (type === 1) socket.write(frameOf(fetch(request)))
    else if (type === 2) socket.write(frameOf(multiFetch(request)))
    else if (type === 4) socket.write(frameOf(offsets(request)))
    else socket.destroy()
  }

  function append(request: Cursor): void {
    const { topic, partition } = request.partition()
    const messages = request.bytes(request.int32())
    const key = partition < 0 ? requests.length % partitions : partition
    if (key < partitions) logs.set(`${topic}/${key}`, Buffer.concat([logOf(topic, key), messages]))
  }

  function fetch(request: Cursor): Buffer {
    const { topic, partition } = request.partition()
    const [offset, maxBytes] = [request.int64(), request.int32()]
    const log = logOf(topic, partition)
    if (partition >= partitions) return int16(wrongPartition)
    if (offset < 0 || offset > log.length) return int16(offsetOutOfRange)
    return Buffer.concat([int16(ok), log.subarray(offset, offset + maxBytes)])
  }

  function multiFetch(request: Cursor): Buffer {
    const parts = Array.from({ length: request.int16() }, () => frameOf(fetch(request)))
    return Buffer.concat([int16(ok), ...parts])
  }

  function offsets(request: Cursor): Buffer {
    const { topic, partition } = request.partition()
    const [time, max] = [request.int64(), request.int32()]
    if (partition >= partitions) return int16(wrongPartition)
    const end = logOf(topic, partition).length
    const begins = Array.from({ length: Math.ceil(end / segmentBytes) }, (_, i) => i * segmentBytes)
    const all = time === -2 ? [0] : [end, ...begins.reverse()]
    const found = all.slice(0, max)
    return Buffer.concat([int16(ok), int32(found.length), ...found.map(int64)])
  }

  await once(server.listen(0, '127.0.0.1'), 'listening')
  return {
    host: '127.0.0.1',
    port: (server.address() as AddressInfo).port,
    requests,
    log: (topic, partition = 0) => logOf(topic, partition),
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** Reads a request from front to back. */
class Cursor {
  readonly #bytes: Buffer
  #pos = 0

  constructor(bytes: Buffer) {
    this.#bytes = bytes
  }

  bytes(length: number): Buffer {
    this.#pos += length
    return this.#bytes.subarray(this.#pos - length, this.#pos)
  }

  int16(): number {
    return this.bytes(2).readInt16BE()
  }

  int32(): number {
    return this.bytes(4).readInt32BE()
  }

  int64(): number {
    return Number(this.bytes(8).readBigInt64BE())
  }

  partition(): { topic: string; partition: number } {
    return { topic: this.bytes(this.int16()).toString(), partition: this.int32() }
  }
}

function frameOf(content: Buffer): Buffer {
  return Buffer.concat([int32(content.length), content])
}

function int16(value: number): Buffer {
  const bytes = Buffer.alloc(2)
  bytes.writeInt16BE(value)
  return bytes
}

function int32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeInt32BE(value)
  return bytes
}

function int64(value: number): Buffer {
  const bytes = Buffer.alloc(8)
  bytes.writeBigInt64BE(BigInt(value))
  return bytes
}
