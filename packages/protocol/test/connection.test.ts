import { readFile } from 'node:fs/promises'
import { setImmediate } from 'node:timers/promises'
import { inspect } from 'node:util'
import { afterEach, describe, expect, test } from 'vitest'
import { openConnection, type Connection, type ConnectionOptions } from '../src/connection/connection.ts'
import type { FrameEvent } from '../src/connection/frame-hook.ts'
import { ownSoftware } from '../src/connection/handshake.ts'
import { ProtocolError } from '../src/error.ts'
import { api as apiVersions } from '../src/generated/api-versions.ts'
import { api as fetchApi } from '../src/generated/fetch.ts'
import { api as listOffsets } from '../src/generated/list-offsets.ts'
import { api as metadata } from '../src/generated/metadata.ts'
import { makeClock } from './manual-clock.ts'
import { startPeer, type Peer, type PeerRequest } from './peer.ts'
import { answer, answerVersions, bodyOf, withVersions } from './scripted-broker.ts'

const open: { peers: Peer[]; connections: Connection[] } = { peers: [], connections: [] }

afterEach(async () => {
  for (const connection of open.connections.splice(0)) await connection.close()
  for (const peer of open.peers.splice(0)) await peer[Symbol.asyncDispose]()
})

/** A connection to a broker that answers so. */
async function connect(
  onRequest: (request: PeerRequest) => void,
  options: Partial<ConnectionOptions> = {},
): Promise<Connection> {
  const peer = await startPeer(onRequest)
  open.peers.push(peer)
  const connection = await openConnection({ host: peer.host, port: peer.port, ...options })
  open.connections.push(connection)
  return connection
}

// The first test of the file: it counts all sockets of the process.
test('connections leave no socket behind', async () => {
  const sockets = () => process.getActiveResourcesInfo().filter((name) => name === 'TCPSocketWrap').length
  const { host, port, ...peer } = await startPeer(withVersions({ 18: [0, 4] }))
  const before = sockets()
  const connections = await Promise.all(Array.from({ length: 20 }, () => openConnection({ host, port })))
  expect(sockets()).toBe(before + 40)
  for (const connection of connections) await connection.close()
  await peer[Symbol.asyncDispose]()
  // The handle of a socket that is destroyed goes some turns of the event loop later.
  for (let turn = 0; turn < 1_000 && sockets() > before; turn++) await setImmediate()
  expect(sockets()).toBe(before)
})

const topic = { name: 'quakes', partitions: [] }

describe('versions', () => {
  test('are asked for first, in the newest way', async () => {
    const seen: unknown[] = []
    const connection = await connect((request) => {
      seen.push([request.version, bodyOf(request, apiVersions)])
      answerVersions(request, { 18: [0, 4], 3: [0, 12] })
    })
    expect(seen).toEqual([[4, { clientSoftwareName: 'kafi', clientSoftwareVersion: '0.1.0' }]])
    expect(connection.versions).toEqual(
      new Map([
        [3, { min: 0, max: 12 }],
        [18, { min: 0, max: 4 }],
      ]),
    )
    expect(connection.legacy).toBe(false)
  })

  test('are asked for in the name of this release', async () => {
    const manifest = await readFile(new URL('../package.json', import.meta.url), 'utf8')
    const { version } = JSON.parse(manifest) as { version: string }
    expect(ownSoftware).toEqual({ name: 'kafi', version })
  })

  test('are asked for again in the way that the broker knows', async () => {
    const versions: number[] = []
    const connection = await connect((request) => {
      versions.push(request.version)
      answerVersions(request, { 18: [0, 2], 3: [0, 5] })
    })
    expect(versions).toEqual([4, 2])
    expect(connection.versionOf('Metadata')).toBe(5)
  })

  test('are asked for in version 0 where the broker says error 35 and nothing else, as before 2.4', async () => {
    const versions: number[] = []
    const connection = await connect((request) => {
      versions.push(request.version)
      if (request.version > 0) answer({ ...request, version: 0 }, apiVersions, { errorCode: 35 })
      else answerVersions(request, { 18: [0, 0], 3: [0, 1] })
    })
    expect(versions).toEqual([4, 0])
    expect(connection.versionOf('Metadata')).toBe(1)
  })

  test('of a broker that says error 35 for ever end in an error', async () => {
    const error = connect((request) => answer({ ...request, version: 0 }, apiVersions, { errorCode: 35 }))
    await expect(error).rejects.toMatchObject({ code: 'KAFI_UNSUPPORTED', details: { kafkaCode: 35 } })
  })

  test('of a broker that hangs up are unknown, and version 0 is used', async () => {
    const keys: number[] = []
    const connection = await connect((request) => {
      keys.push(request.key, request.version)
      if (request.key === 18) request.socket.destroy()
      else if (request.key === 2) answer(request, listOffsets, {})
      else answer(request, metadata, { topics: [topic] })
    })
    expect(connection.legacy).toBe(true)
    expect(connection.versions.size).toBe(0)
    expect((await connection.send('Metadata', { topics: [] })).topics).toMatchObject([topic])
    expect(keys).toEqual([18, 4, 18, 0, 2, 0, 3, 0])
  })

  test('are the highest that both have, or an error that names both ranges', async () => {
    const connection = await connect(withVersions({ 18: [0, 4], 0: [3, 99], 3: [77, 99] }))
    expect(connection.versionOf('Produce')).toBe(13)
    expect(() => connection.versionOf('Metadata')).toThrow(/has Metadata 77 to 99; here are 0 to 13/)
    expect(() => connection.versionOf('Fetch')).toThrow(/does not have Fetch; here are 0 to 18/)
    await expect(connection.send('Metadata', {})).rejects.toMatchObject({ code: 'KAFI_UNSUPPORTED' })
    await expect(connection.send('Metadata', {}, { version: 3 })).rejects.toThrow(/Metadata v3: it has 77 to 99/)
    await expect(connection.send('Fetch', {}, { version: 3 })).rejects.toThrow(/does not have it at all/)
  })

  test('that are not stable are used only when asked for', async () => {
    const connection = await connect(withVersions({ 18: [0, 4], 22: [0, 6] }))
    expect(connection.versionOf('InitProducerId')).toBe(5)
  })

  test('of what is no API are an error', async () => {
    const connection = await connect(withVersions({ 18: [0, 4] }))
    for (const name of ['Metdata', 1_000, '__proto__', 'constructor']) {
      expect(() => connection.versionOf(name as 'Metadata')).toThrow(/Kafka has no API/)
      await expect(connection.send(name as 'Metadata', {})).rejects.toMatchObject({ code: 'KAFI_ARGUMENT' })
    }
  })

  test.each(['', '-kafi', 'kafi!', 'a b'])('of a client with the name %j are not asked for', async (name) => {
    const failed = connect(withVersions({}), { clientSoftware: { name, version: '1' } })
    await expect(failed).rejects.toMatchObject({ code: 'KAFI_ARGUMENT' })
  })
})

describe('a request', () => {
  const ranges = { 18: [0, 4], 0: [0, 13], 1: [0, 13], 3: [0, 13] } as const

  test('by name or key is answered with every field', async () => {
    const connection = await connect(
      withVersions(ranges, (request) => {
        const { topics } = bodyOf(request, metadata)
        answer(request, metadata, { topics: (topics ?? []).map(({ name }) => ({ name })) })
      }),
    )
    const { topics } = await connection.send('Metadata', { topics: [{ name: 'quakes' }] })
    expect(topics).toMatchObject([{ name: 'quakes', isInternal: false, partitions: [] }])
    expect(await connection.send(3, { topics: [{ name: 'quakes' }] }, { version: 1 })).toMatchObject({
      topics: [{ name: 'quakes' }],
    })
  })

  test('of one who has codecs of his own gets the bytes of the body', async () => {
    const connection = await connect(withVersions(ranges, ({ reply }) => reply(Uint8Array.of(1, 2, 3))))
    expect([...(await connection.sendBytes(3, 1, [Uint8Array.of(0)]))]).toEqual([1, 2, 3])
  })

  test('of Produce with acks 0 is done when it is written', async () => {
    const seen: number[] = []
    const connection = await connect(
      withVersions(ranges, (request) => {
        seen.push(request.key)
        if (request.key === 3) answer(request, metadata, {})
      }),
    )
    const produced = await connection.send('Produce', { acks: 0, timeoutMs: 100, topicData: [] }, { version: 9 })
    expect(produced).toEqual({ responses: [], throttleTimeMs: 0, nodeEndpoints: [] })
    // What is left out is at its default, 0.
    await connection.send('Produce', {}, { version: 9 })
    await connection.send('Metadata', {})
    expect(seen).toEqual([0, 0, 3])
  })

  test('of records goes out, and comes back, without another copy', async () => {
    const records = new Uint8Array(300_000).fill(7)
    const connection = await connect(
      withVersions(ranges, (request) => {
        const partitions = [{ partitionIndex: 0, records }]
        answer(request, fetchApi, { responses: [{ topic: 'quakes', partitions }] })
      }),
    )
    const { responses } = await connection.send('Fetch', {}, { version: 11 })
    const given = responses[0]!.partitions[0]!.records as Uint8Array
    expect(Buffer.from(records).equals(given)).toBe(true)
    expect(given.byteOffset).toBeGreaterThan(0)
    expect(given.buffer.byteLength - given.length).toBeLessThan(100)
  })

  test('that is no such message is not sent; an answer that is none is an error of its own', async () => {
    const connection = await connect(withVersions(ranges, ({ reply }) => reply(Uint8Array.of(9))))
    await expect(connection.send('Metadata', { topics: 5 } as never)).rejects.toMatchObject({ code: 'KAFI_ARGUMENT' })
    await expect(connection.send('Metadata', {}, { version: 1 })).rejects.toMatchObject({ code: 'KAFI_CORRUPT' })
    expect(connection.isOpen).toBe(true)
  })
})

describe('a quota', () => {
  const ranges = { 18: [0, 4], 3: [0, 13] } as const

  test('is obeyed by what is sent later, and told', async () => {
    const clock = makeClock()
    let throttleTimeMs = 500
    const told: unknown[] = []
    const connection = await connect(
      withVersions(ranges, (request) => answer(request, metadata, { throttleTimeMs })),
      {
        clock,
        onThrottle: (event) => void told.push(event),
      },
    )
    await connection.send('Metadata', {})
    expect(told).toEqual([{ apiKey: 3, apiName: 'Metadata', throttleMs: 500 }])
    throttleTimeMs = 0
    let answered = false
    const next = connection.send('Metadata', {}).then(() => (answered = true))
    connection.throttle(3, 12, 700)
    clock.advance(500)
    expect(clock.timers).toBe(1)
    expect(answered).toBe(false)
    clock.advance(200)
    await next
    expect(clock.timers).toBe(0)
  })

  test('of an old version is over when its answer comes', async () => {
    const clock = makeClock()
    const connection = await connect(
      withVersions(ranges, (request) => answer(request, metadata, { throttleTimeMs: 500 })),
      { clock },
    )
    await connection.send('Metadata', {}, { version: 5 })
    expect(clock.timers).toBe(0)
  })

  test('of weeks is obeyed for ten minutes, and leaves no timer behind at the end', async () => {
    const clock = makeClock()
    const connection = await connect(
      withVersions(ranges, (request) => answer(request, metadata, { throttleTimeMs: 0 })),
      { clock },
    )
    connection.throttle(3, 12, 2 ** 31 - 1)
    const next = connection.send('Metadata', {})
    clock.advance(600_000)
    await next
    connection.throttle(3, 12, 1_000)
    await connection.close()
    expect(clock.timers).toBe(0)
    connection.throttle(3, 12, 1_000)
    expect(clock.timers).toBe(0)
  })

  test('is obeyed although the hook fails', async () => {
    const connection = await connect(
      withVersions(ranges, (request) => answer(request, metadata, { throttleTimeMs: 1 })),
      {
        onThrottle: () => {
          throw new Error('the hook is broken')
        },
      },
    )
    expect(await connection.send('Metadata', {})).toMatchObject({ throttleTimeMs: 1 })
  })
})

describe('opening', () => {
  test('fails where nobody listens, to be tried again', async () => {
    const peer = await startPeer(() => undefined)
    await peer[Symbol.asyncDispose]()
    const failed = openConnection({ host: 'localhost', port: peer.port })
    await expect(failed).rejects.toMatchObject({ code: 'KAFI_STORAGE', retriable: true })
    await expect(failed).rejects.toThrow(/no connection to localhost:\d+: .*ECONNREFUSED/)
  })

  test('fails with who is no broker', async () => {
    const peer = await startPeer(() => undefined, {
      onConnect: (socket) => socket.write('HTTP/1.1 400 Bad Request\r\n\r\n'),
    })
    open.peers.push(peer)
    await expect(openConnection({ host: peer.host, port: peer.port })).rejects.toThrow(/speaks HTTP/)
  })

  test('ends when its time is over, and leaves no timer and no socket behind', async () => {
    const clock = makeClock()
    let asked: () => void
    const whenAsked = new Promise<void>((resolve) => (asked = resolve))
    const peer = await startPeer(() => asked())
    open.peers.push(peer)
    const failed = openConnection({ host: peer.host, port: peer.port, clock, connectTimeoutMs: 100 })
    await whenAsked
    const [socket] = peer.sockets
    const closed = new Promise((resolve) => socket!.on('close', resolve))
    clock.advance(100)
    await expect(failed).rejects.toMatchObject({ code: 'KAFI_TIMEOUT', retriable: true })
    await closed
    expect(clock.timers).toBe(0)
  })

  test('ends with the reason of its signal', async () => {
    const reason = new Error('enough')
    await expect(connect(() => undefined, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason)
    const controller = new AbortController()
    await expect(connect(() => controller.abort(reason), { signal: controller.signal })).rejects.toBe(reason)
    const hangs = connect(() => undefined, {
      dial: () => new Promise(() => undefined),
      signal: AbortSignal.abort(reason),
    })
    await expect(hangs).rejects.toBe(reason)
  })

  test.each([
    ['host', ''],
    ['port', 0],
    ['port', 65_536],
    ['clientId', 'x'.repeat(32_768)],
    ['requestTimeoutMs', 0],
    ['connectTimeoutMs', Number.NaN],
    ['maxFrameBytes', 1.5],
  ])('refuses a wrong %s', async (name, value) => {
    const options = { [name]: value }
    await expect(openConnection({ host: 'localhost', port: 9092, ...options })).rejects.toMatchObject({
      code: 'KAFI_ARGUMENT',
    })
  })
})

describe('closing', () => {
  test('rejects what is under way, to be tried again, and is done twice', async () => {
    const connection = await connect(withVersions({ 18: [0, 4], 3: [0, 13] }))
    const pending = connection.send('Metadata', {})
    const closed = [connection.close(), connection.close(), connection[Symbol.asyncDispose]()]
    await expect(pending).rejects.toMatchObject({ code: 'KAFI_CLOSED', retriable: true })
    await Promise.all(closed)
    expect(connection.isOpen).toBe(false)
    await expect(connection.send('Metadata', {})).rejects.toMatchObject({ code: 'KAFI_CLOSED' })
  })

  test('by the broker is seen', async () => {
    const connection = await connect(withVersions({ 18: [0, 4], 3: [0, 13] }, ({ socket }) => socket.destroy()))
    await expect(connection.send('Metadata', {})).rejects.toBeInstanceOf(ProtocolError)
    expect(connection.isOpen).toBe(false)
  })
})

test('a connection shows its place and nothing else', async () => {
  const events: FrameEvent[] = []
  const connection = await connect(withVersions({ 18: [0, 4] }), {
    clientId: 'canary',
    onFrame: (event) => events.push(event),
  })
  expect(connection.host).toBe('127.0.0.1')
  expect(inspect(connection, { depth: 9, showHidden: true })).not.toContain('canary')
  expect(events.map(({ direction, apiName, version }) => [direction, apiName, version])).toEqual([
    ['out', 'ApiVersions', 4],
    ['in', 'ApiVersions', 4],
  ])
  expect(connection.port).toBeGreaterThan(0)
})
