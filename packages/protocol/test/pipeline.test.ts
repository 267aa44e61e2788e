import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { runs } from '../../../testing/runs.ts'
import type { FrameEvent } from '../src/connection/frame-hook.ts'
import { Pipeline, type PipelineOptions } from '../src/connection/pipeline.ts'
import type { PipelineRequest } from '../src/connection/request.ts'
import { dialSocket } from '../src/connection/socket.ts'
import { connectionClosed } from '../src/connection/failures.ts'
import type { Transport } from '../src/connection/transport.ts'
import { ProtocolError } from '../src/error.ts'
import { makeClock, type ManualClock } from './manual-clock.ts'
import { frameOf, int32, startPeer, type Peer, type PeerRequest } from './peer.ts'

let clock: ManualClock
let onRequest: (request: PeerRequest) => void
let peer: Peer

beforeEach(async () => {
  clock = makeClock()
  onRequest = (request) => request.reply(request.frame.subarray(-1))
  peer = await startPeer((request) => onRequest(request))
})
afterEach(() => peer[Symbol.asyncDispose]())

async function open(options: Partial<PipelineOptions> = {}): Promise<Pipeline> {
  const { host, port } = peer
  const transport = await dialSocket({ host, port, signal: new AbortController().signal })
  return new Pipeline(transport, { where: 'peer', clientId: 'me', clock, maxFrameBytes: 1_000_000, ...options })
}

function request(parts: Partial<PipelineRequest> = {}): PipelineRequest {
  return {
    apiKey: 3,
    apiName: 'Metadata',
    version: 1,
    body: [Uint8Array.of(7)],
    headers: { request: 1, response: 0 },
    expectResponse: true,
    timeoutMs: 1_000,
    ...parts,
  }
}

/** Waits until the peer has seen as many requests, and answers none of them. */
function collectRequests(count: number): Promise<PeerRequest[]> {
  return new Promise((resolve) => {
    const seen: PeerRequest[] = []
    onRequest = (one) => void (seen.push(one) === count && resolve(seen))
  })
}

describe('a request', () => {
  test('carries key, version, correlation id and client id', async () => {
    const seen = collectRequests(3)
    const pipeline = await open()
    for (const version of [0, 1, 2] as const) {
      pipeline.send(request({ headers: { request: version, response: 0 } })).catch(() => undefined)
    }
    const frames = (await seen).map(({ frame }) => frame.toString('hex'))
    expect(frames).toEqual([
      '000300010000000007',
      '0003000100000001' + '00026d65' + '07',
      '0003000100000002' + '00026d65' + '00' + '07',
    ])
    pipeline.fail(connectionClosed('peer'))
  })

  test('gets the body of its answer, behind either header', async () => {
    onRequest = ({ reply, version }) => reply(version === 0 ? Uint8Array.of(1, 2) : Uint8Array.of(1, 5, 2, 8, 8, 3, 4))
    const pipeline = await open()
    expect([...(await pipeline.send(request({ version: 0 })))]).toEqual([1, 2])
    expect([...(await pipeline.send(request({ headers: { request: 2, response: 1 } })))]).toEqual([3, 4])
    pipeline.fail(connectionClosed('peer'))
  })

  test('and thousands more go out without waiting, and each gets its own answer', async () => {
    const pipeline = await open()
    const count = runs(5_000, 100_000)
    const { signal } = new AbortController()
    const answers = Array.from({ length: count }, (_, i) =>
      pipeline.send(request({ body: [Uint8Array.of(i)], signal })).then(([byte]) => byte === (i & 0xff)),
    )
    expect((await Promise.all(answers)).every(Boolean)).toBe(true)
    expect(clock.timers).toBe(0)
    pipeline.fail(connectionClosed('peer'))
  })

  test('without an answer is done when it is written', async () => {
    const pipeline = await open()
    const seen = collectRequests(2)
    const big = new Uint8Array(500_000)
    expect(await pipeline.send(request({ expectResponse: false, body: [big, big] }))).toHaveLength(0)
    const next = pipeline.send(request())
    const [first, second] = await seen
    expect([first!.frame.length, second!.correlationId]).toEqual([1_000_012, 1])
    second!.reply(Uint8Array.of(9))
    expect([...(await next)]).toEqual([9])
    expect(clock.timers).toBe(0)
    pipeline.fail(connectionClosed('peer'))
  })
})

describe('a connection ends', () => {
  /** The outcome of two requests where the answer to the first ends it. */
  async function ends(
    answer: (request: PeerRequest) => void,
  ): Promise<{ code: string; retriable: boolean; message: string }> {
    onRequest = answer
    const pipeline = await open()
    const outcomes = await Promise.allSettled([pipeline.send(request()), pipeline.send(request())])
    const [first, second] = outcomes.map((outcome) => (outcome as PromiseRejectedResult).reason as Error)
    expect(second).toBe(first)
    await expect(pipeline.send(request())).rejects.toBe(first)
    expect(clock.timers).toBe(0)
    return first as Error & { code: string; retriable: boolean }
  }

  test('by an answer to another request', async () => {
    const error = await ends(({ reply, correlationId }) => reply(Uint8Array.of(), correlationId + 5))
    expect(error).toMatchObject({
      code: 'KAFI_CORRUPT',
      message: 'peer answers request 5 where Metadata, request 0, is next',
    })
  })

  test('by an answer too short for a correlation id', async () => {
    expect(await ends(({ socket }) => socket.write(frameOf(Uint8Array.of(1))))).toMatchObject({ code: 'KAFI_CORRUPT' })
  })

  test('by a header whose tagged fields lie', async () => {
    for (const lie of [[0x81], [1, 5, 9, 1], [0xff, 0xff, 0xff, 0xff, 0xff, 1], [0xff, 0xff, 0x7f]]) {
      onRequest = ({ reply }) => reply(Uint8Array.from(lie))
      const pipeline = await open()
      await expect(pipeline.send(request({ headers: { request: 2, response: 1 } }))).rejects.toMatchObject({
        code: 'KAFI_CORRUPT',
      })
    }
  })

  test('by a frame over the cap', async () => {
    expect(await ends(({ socket }) => socket.write(Uint8Array.of(0, 0x10, 0, 0)))).toMatchObject({
      code: 'KAFI_TOO_LARGE',
    })
  })

  test('when the other side closes it, with what is under way to be tried again', async () => {
    const error = await ends(({ socket }) => socket.destroy())
    expect(error).toMatchObject({ code: 'KAFI_STORAGE', retriable: true })
    expect(error.message).toMatch(/TLS or SASL/)
  })

  test('when it closes in the middle of a frame', async () => {
    const error = await ends(({ socket }) => socket.end(Uint8Array.of(0, 0, 0, 9, 0)))
    expect(error).toMatchObject({ code: 'KAFI_STORAGE', retriable: true, message: 'peer closed the connection' })
  })

  test('when an answer does not come in time', async () => {
    const pipeline = await open()
    const seen = collectRequests(2)
    const late = pipeline.send(request({ timeoutMs: 500 }))
    const other = pipeline.send(request({ timeoutMs: 10_000 }))
    await seen
    clock.advance(499)
    expect(pipeline.error).toBeUndefined()
    clock.advance(1)
    await expect(late).rejects.toMatchObject({ code: 'KAFI_TIMEOUT', retriable: true })
    await expect(other).rejects.toMatchObject({ code: 'KAFI_TIMEOUT' })
    expect(clock.timers).toBe(0)
  })

  test('and one timer follows from each request to the next', async () => {
    const pipeline = await open()
    const seen = collectRequests(3)
    const all = [300, 200, 900].map((timeoutMs) => pipeline.send(request({ timeoutMs })))
    const [first, second] = await seen
    expect(clock.timers).toBe(1)
    first!.reply(Uint8Array.of())
    second!.reply(Uint8Array.of())
    await Promise.all(all.slice(0, 2))
    clock.advance(899)
    expect(clock.timers).toBe(1)
    clock.advance(1)
    await expect(all[2]).rejects.toMatchObject({ code: 'KAFI_TIMEOUT' })
  })

  test('by bytes that nobody asked for', async () => {
    const pipeline = await open()
    const [socket] = peer.sockets
    socket!.write(frameOf(Uint8Array.of(0, 0, 0, 1)))
    await new Promise((resolve) => socket!.on('close', resolve))
    expect(pipeline.error).toMatchObject({ code: 'KAFI_CORRUPT', message: 'peer answers what was not asked' })
  })
})

test('any bytes end in answers or in one typed error, and nothing is left waiting', async () => {
  const lengths = fc.constantFrom(0, 1, 4, 5, 9, 2 ** 31 - 1, -1)
  const frames = fc.tuple(lengths, fc.constantFrom(0, 1, 2, 7), fc.uint8Array({ maxLength: 9 }))
  const bytes = fc
    .array(frames)
    .map((all) => Buffer.concat(all.flatMap(([size, id, rest]) => [int32(size), int32(id), rest])))
  const property = fc.asyncProperty(fc.oneof(bytes, fc.uint8Array()), fc.nat(20), async (stream, cut) => {
    const transport: Transport = {
      write: () => undefined,
      close: () => undefined,
      onData: () => undefined,
      onClose: () => undefined,
    }
    const time = makeClock()
    const pipeline = new Pipeline(transport, { where: 'peer', clientId: 'me', clock: time, maxFrameBytes: 1_000 })
    const sent = [0, 1, 0].map((response) =>
      pipeline.send(request({ headers: { request: 1, response: response as 0 | 1 } })),
    )
    for (const chunk of [stream.subarray(0, cut), stream.subarray(cut)]) if (chunk.length > 0) transport.onData(chunk)
    transport.onClose(undefined)
    const outcomes = await Promise.allSettled(sent)
    for (const one of outcomes) if (one.status === 'rejected') expect(one.reason).toBe(pipeline.error)
    expect(pipeline.error).toBeInstanceOf(ProtocolError)
    expect(time.timers).toBe(0)
  })
  await fc.assert(property, { numRuns: runs(300, 200_000) })
})

describe('an abort', () => {
  test('rejects its request alone; the others get their own answers', async () => {
    const pipeline = await open()
    const seen = collectRequests(3)
    const controller = new AbortController()
    const [first, second, third] = [undefined, controller.signal, undefined].map((signal) =>
      pipeline.send(request({ signal })),
    )
    const requests = await seen
    controller.abort(new Error('enough'))
    await expect(second).rejects.toThrow('enough')
    requests.forEach(({ reply }, i) => reply(Uint8Array.of(i)))
    expect([[...(await first!)], [...(await third!)]]).toEqual([[0], [2]])
    expect(clock.timers).toBe(0)
    pipeline.fail(connectionClosed('peer'))
  })

  test('before the request sends nothing', async () => {
    const pipeline = await open()
    await expect(pipeline.send(request({ signal: AbortSignal.abort(new Error('no')) }))).rejects.toThrow('no')
    expect((await pipeline.send(request()))[0]).toBe(7)
    pipeline.fail(connectionClosed('peer'))
  })

  test('while held back takes the request out', async () => {
    const pipeline = await open()
    const controller = new AbortController()
    pipeline.hold()
    const held = pipeline.send(request({ signal: controller.signal, body: [Uint8Array.of(1)] }))
    const kept = pipeline.send(request({ body: [Uint8Array.of(2)] }))
    controller.abort(new Error('no'))
    await expect(held).rejects.toThrow('no')
    const seen = collectRequests(1)
    pipeline.release()
    const [only] = await seen
    expect(only!.frame.at(-1)).toBe(2)
    only!.reply(Uint8Array.of())
    await kept
    pipeline.fail(connectionClosed('peer'))
  })
})

describe('what is held back', () => {
  test('goes out in order, behind what was urgent, when all holds are gone', async () => {
    const pipeline = await open()
    const seen = collectRequests(3)
    pipeline.hold()
    pipeline.hold()
    const sent = [1, 2, 3].map((byte) => pipeline.send(request({ body: [Uint8Array.of(byte)], urgent: byte === 3 })))
    pipeline.release()
    pipeline.release()
    const requests = await seen
    expect(requests.map(({ frame }) => frame.at(-1))).toEqual([3, 1, 2])
    requests.forEach(({ reply }) => reply(Uint8Array.of()))
    await Promise.all(sent)
    pipeline.fail(connectionClosed('peer'))
  })

  test('is rejected at the end, and has no timer', async () => {
    const pipeline = await open()
    pipeline.hold()
    const held = pipeline.send(request())
    expect(clock.timers).toBe(0)
    pipeline.fail(connectionClosed('peer'))
    await expect(held).rejects.toMatchObject({ code: 'KAFI_CLOSED', retriable: true })
  })
})

describe('the hook', () => {
  test('sees each frame with its duration', async () => {
    const events: FrameEvent[] = []
    const pipeline = await open({ onFrame: (event) => void events.push(event) })
    onRequest = ({ reply }) => {
      clock.advance(5)
      reply(Uint8Array.of(7))
    }
    await pipeline.send(request())
    const [out, back] = events
    expect(out).toMatchObject({
      direction: 'out',
      apiName: 'Metadata',
      version: 1,
      correlationId: 0,
      size: 13,
      redacted: false,
    })
    expect(Buffer.from(out!.bytes).toString('hex')).toBe('000300010000000000026d6507')
    expect(back).toMatchObject({ direction: 'in', size: 5, durationMs: 5 })
    pipeline.fail(connectionClosed('peer'))
  })

  test('sees no body with credentials, and may fail', async () => {
    const seen: Uint8Array[] = []
    const pipeline = await open({
      onFrame: ({ bytes, redacted }) => {
        seen.push(redacted ? Buffer.from(bytes.buffer) : bytes)
        throw new Error('the hook is broken')
      },
    })
    const canary = Buffer.from('canary-rosebud')
    onRequest = ({ frame, socket, key, reply }) => (key === 36 ? reply(canary) : void socket.write(frameOf(frame)))
    expect(Buffer.from(await pipeline.send(request({ apiKey: 36, body: [canary] })))).toEqual(canary)
    expect(Buffer.from(await pipeline.send(request({ apiKey: 36, headers: undefined, body: [canary] })))).toEqual(
      canary,
    )
    expect(Buffer.concat(seen).includes(canary)).toBe(false)
    expect(seen).toHaveLength(4)
    pipeline.fail(connectionClosed('peer'))
  })
})
