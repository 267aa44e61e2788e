import { readFile } from 'node:fs/promises'
import { inspect } from 'node:util'
import { afterEach, describe, expect, test } from 'vitest'
import { openConnection, type Connection, type ConnectionOptions } from '../src/connection/connection.ts'
import type { FrameEvent } from '../src/connection/frame-hook.ts'
import type { SaslOptions } from '../src/connection/sasl.ts'
import { saltPassword, signScram } from '../src/connection/scram.ts'
import type { TlsOptions } from '../src/connection/tls-options.ts'
import { api as metadata } from '../src/generated/metadata.ts'
import { api as saslHandshake } from '../src/generated/sasl-handshake.ts'
import { makeClock } from './manual-clock.ts'
import { frameOf, startPeer, type Peer, type PeerRequest } from './peer.ts'
import { answer, answerVersions, saslScript, withVersions } from './scripted-broker.ts'

const opened: AsyncDisposable[] = []
afterEach(async () => {
  for (const one of opened.splice(0).reverse()) await one[Symbol.asyncDispose]()
})

async function connect(
  onRequest: (request: PeerRequest) => void,
  options: Partial<ConnectionOptions> = {},
  server: Parameters<typeof startPeer>[1] = {},
): Promise<Connection> {
  const peer: Peer = await startPeer(onRequest, server)
  opened.push(peer)
  const connection = await openConnection({ host: peer.host, port: peer.port, ...options })
  opened.push(connection)
  return connection
}

const canary = 'canary-rosebud'
const empty = new Uint8Array(0)
const ranges = { 18: [0, 4], 17: [0, 1], 36: [0, 2], 3: [0, 13] } as const
const plain: SaslOptions = { mechanism: 'PLAIN', username: 'alice', password: canary }
const checkPlain = (token: Buffer) => (token.toString() === `\0alice\0${canary}` ? empty : null)

/** A broker that wants SASL before Metadata. */
function saslBroker(check: (token: Buffer) => Uint8Array | null, o: { lifetimeMs?: number; refusal?: string } = {}) {
  const sasl = saslScript(['PLAIN', 'SCRAM-SHA-256', 'SCRAM-SHA-512', 'OAUTHBEARER'], check, o)
  return withVersions(ranges, (request) => void (sasl(request) || answer(request, metadata, {})))
}

/** The broker's side of SCRAM for one user. */
function scramBroker(mechanism: 'SCRAM-SHA-256' | 'SCRAM-SHA-512', password: string) {
  const salt = Buffer.from('a grain')
  const salted = saltPassword(mechanism, password, salt, 4096)
  let first = ''
  let serverFirst = ''
  return async (token: Buffer): Promise<Uint8Array | null> => {
    const text = token.toString()
    if (text.startsWith('n,,')) {
      first = text.slice(3)
      serverFirst = `r=${first.split('r=')[1]!}xyz,s=${salt.toString('base64')},i=4096`
      return Buffer.from(serverFirst)
    }
    const [bare, proof] = text.split(',p=') as [string, string]
    const signed = signScram(mechanism, await salted, `${first},${serverFirst},${bare}`)
    if (Buffer.from(signed.proof).toString('base64') !== proof) return null
    return Buffer.from(`v=${Buffer.from(signed.signature).toString('base64')}`)
  }
}

describe('SASL', () => {
  test('lets PLAIN in', async () => {
    const connection = await connect(saslBroker(checkPlain), { sasl: plain })
    expect(await connection.send('Metadata', {})).toMatchObject({ brokers: [] })
  })

  test.each(['SCRAM-SHA-256', 'SCRAM-SHA-512'] as const)(
    'lets %s in, and refuses a wrong password',
    async (mechanism) => {
      const check = scramBroker(mechanism, canary)
      const broker = withVersions(ranges, (request) => {
        if (request.key === 3) return answer(request, metadata, {})
        if (request.key === 17) return void saslScript([mechanism], () => null)(request)
        // The proof takes its time; the answer comes when it is known.
        const tokens: Buffer[] = []
        saslScript(
          [mechanism],
          (token) => (tokens.push(token), empty),
        )({ ...request, socket: { write: () => true } as never })
        void check(tokens[0]!).then((said) => saslScript([mechanism], () => said)(request))
      })
      const sasl = { mechanism, username: 'alice', password: canary }
      const connection = await connect(broker, { sasl })
      expect(await connection.send('Metadata', {})).toMatchObject({ brokers: [] })
      const denied = connect(broker, { sasl: { ...sasl, password: 'other' } })
      await expect(denied).rejects.toMatchObject({ code: 'KAFI_DENIED', retriable: false, details: { kafkaCode: 58 } })
    },
  )

  test('lets OAUTHBEARER in', async () => {
    const check = (token: Buffer) => (token.toString() === 'n,,\x01auth=Bearer abc\x01\x01' ? empty : null)
    const sasl: SaslOptions = { mechanism: 'OAUTHBEARER', token: async () => ({ value: 'abc' }) }
    const connection = await connect(saslBroker(check), { sasl })
    expect(connection.isOpen).toBe(true)
  })

  test('of Kafka before 1.0 sends bare tokens', async () => {
    const seen: string[] = []
    const broker = (request: PeerRequest) => {
      if (request.key === 18) return answerVersions(request, { 18: [0, 0], 17: [0, 0], 3: [0, 2] })
      if (request.key === 17) return answer(request, saslHandshake, { mechanisms: ['PLAIN'] })
      if (request.key === 3) return answer(request, metadata, {})
      seen.push(request.frame.toString())
      request.socket.write(frameOf())
    }
    const connection = await connect(broker, { sasl: plain })
    expect(await connection.send('Metadata', {})).toMatchObject({ brokers: [] })
    expect(seen).toEqual([`\0alice\0${canary}`])
  })

  test('of Kafka before 1.0 that hangs up is a refusal', async () => {
    const broker = (request: PeerRequest) => {
      if (request.key === 18) answerVersions(request, { 18: [0, 0], 17: [0, 0] })
      else if (request.key === 17) answer(request, saslHandshake, { mechanisms: ['PLAIN'] })
      else request.socket.destroy()
    }
    await expect(connect(broker, { sasl: plain })).rejects.toMatchObject({ code: 'KAFI_DENIED' })
  })

  test.each([
    [
      'names the mechanisms that are there',
      { ...plain, mechanism: 'GSSAPI', exchange: () => null as never },
      /does not take GSSAPI; .*: PLAIN, SCRAM/,
    ],
    ['passes on what the broker says', { ...plain, password: 'other' }, /does not let us in: wrong/],
  ])('%s', async (_, sasl, words) => {
    const denied = connect(saslBroker(checkPlain), { sasl })
    await expect(denied).rejects.toMatchObject({ code: 'KAFI_DENIED' })
    await expect(denied).rejects.toThrow(words)
  })

  test.each([
    [34, /wants no SASL on this port/],
    [-1, /SaslHandshake with error -1/],
  ])('explains error %i of the handshake', async (errorCode, words) => {
    const denied = connect(
      withVersions(ranges, (request) => answer(request, saslHandshake, { errorCode })),
      { sasl: plain },
    )
    await expect(denied).rejects.toThrow(words)
  })

  test('is asked for in the error where a broker hangs up on who has not said who it is', async () => {
    const connection = await connect(withVersions(ranges, ({ socket }) => socket.destroy()))
    await expect(connection.send('Metadata', {})).rejects.toThrow(/does it want SASL\?/)
  })

  test('is not there before 0.10', async () => {
    const old = ({ key, socket, reply }: PeerRequest) => (key === 2 ? reply(Buffer.alloc(4)) : void socket.destroy())
    const denied = connect(old, { sasl: plain })
    await expect(denied).rejects.toMatchObject({ code: 'KAFI_UNSUPPORTED' })
  })

  test('waits no longer than it takes to connect, whatever the provider of a token does', async () => {
    const clock = makeClock()
    const sasl: SaslOptions = {
      mechanism: 'OAUTHBEARER',
      token: () => {
        queueMicrotask(() => clock.advance(50))
        return new Promise(() => undefined)
      },
    }
    const failed = connect(
      saslBroker(() => empty),
      { sasl, clock, connectTimeoutMs: 50 },
    )
    await expect(failed).rejects.toMatchObject({ code: 'KAFI_TIMEOUT' })
    expect(clock.timers).toBe(0)
  })
})

describe('a session', () => {
  test('is renewed before it ends, and requests wait for it', async () => {
    const clock = makeClock()
    const keys: number[] = []
    const broker = saslBroker(checkPlain, { lifetimeMs: 1_000 })
    const connection = await connect((request) => (keys.push(request.key), broker(request)), { clock, sasl: plain })
    expect(clock.timers).toBe(0)
    clock.advance(849)
    await connection.send('Metadata', {})
    clock.advance(1)
    await Promise.all([connection.send('Metadata', {}), connection.send('Metadata', {})])
    expect(keys).toEqual([18, 17, 36, 3, 17, 36, 3, 3])
    clock.advance(800)
    await connection.send('Metadata', {})
    expect(keys.slice(8)).toEqual([3])
    expect(clock.timers).toBe(0)
  })

  test('that is not renewed ends the connection', async () => {
    const clock = makeClock()
    let calls = 0
    const check = (token: Buffer) => (calls++ === 0 ? checkPlain(token) : null)
    const connection = await connect(saslBroker(check, { lifetimeMs: 1_000 }), { clock, sasl: plain })
    clock.advance(900)
    await expect(connection.send('Metadata', {})).rejects.toMatchObject({ code: 'KAFI_DENIED' })
    expect(connection.isOpen).toBe(false)
    expect(clock.timers).toBe(0)
  })

  test('whose token cannot be had ends the connection, to be tried again', async () => {
    const clock = makeClock()
    let calls = 0
    const token = async () => {
      if (calls++ > 0) throw new Error('no net')
      return { value: 'abc' }
    }
    const sasl: SaslOptions = { mechanism: 'OAUTHBEARER', token }
    const connection = await connect(
      saslBroker(() => empty, { lifetimeMs: 1_000 }),
      { clock, sasl },
    )
    clock.advance(900)
    await expect(connection.send('Metadata', {})).rejects.toMatchObject({ code: 'KAFI_DENIED', retriable: true })
  })

  test('is not renewed for longer than a request takes', async () => {
    const clock = makeClock()
    let calls = 0
    const sasl: SaslOptions = {
      mechanism: 'OAUTHBEARER',
      token: () => {
        if (calls++ === 0) return { value: 'abc' }
        queueMicrotask(() => clock.advance(300))
        return new Promise(() => undefined)
      },
    }
    const broker = saslBroker(() => empty, { lifetimeMs: 1_000 })
    const connection = await connect(broker, { clock, sasl, requestTimeoutMs: 300 })
    clock.advance(900)
    await expect(connection.send('Metadata', {})).rejects.toMatchObject({ code: 'KAFI_TIMEOUT', retriable: true })
    expect(clock.timers).toBe(0)
  })
})

describe('secrets', () => {
  const all: SaslOptions[] = [
    plain,
    { mechanism: 'SCRAM-SHA-512', username: 'alice', password: canary },
    { mechanism: 'OAUTHBEARER', token: () => ({ value: canary, extensions: { pool: canary } }) },
  ]

  test('are in no error, also where the broker quotes them', async () => {
    for (const sasl of all) {
      const refusal = `Bearer ${canary} of \0alice\0${canary} is wrong`
      const failed: unknown = await connect(
        saslBroker(() => null, { refusal }),
        { sasl },
      ).catch((error: unknown) => error)
      expect(failed).toMatchObject({ code: 'KAFI_DENIED' })
      const shown = [inspect(failed, { depth: 9, showHidden: true }), JSON.stringify(failed), (failed as Error).stack]
      if (sasl.mechanism !== 'SCRAM-SHA-512') expect(shown.join('\n')).not.toContain(canary)
    }
  })

  test('are in no frame that the hook sees, and not in what a connection shows', async () => {
    const events: FrameEvent[] = []
    const onFrame = (event: FrameEvent) => void events.push(event)
    for (const sasl of [all[0]!, all[2]!]) {
      const connection = await connect(
        saslBroker(() => empty),
        { sasl, onFrame, clientId: 'me' },
      )
      expect(inspect(connection, { depth: 9, showHidden: true })).not.toContain(canary)
    }
    expect(events.filter(({ apiName, redacted }) => apiName === 'SaslAuthenticate' && redacted)).toHaveLength(4)
    expect(inspect(events, { depth: 9 })).not.toContain(canary)
    expect(
      events.every(({ bytes }) => !Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(canary)),
    ).toBe(true)
    expect(events.every(({ redacted, bytes }) => !redacted || !Buffer.from(bytes.buffer).includes(canary))).toBe(true)
  })
})

describe('TLS', () => {
  const file = (name: string) => readFile(new URL(`fixtures/tls/${name}`, import.meta.url), 'utf8')
  const server = async (more: object = {}) => ({
    cert: await file('broker.pem'),
    key: await file('broker-key.pem'),
    ...more,
  })
  const broker = withVersions(ranges, (request) => answer(request, metadata, {}))
  const connectTls = async (tls: TlsOptions, more: object = {}, host = 'localhost') =>
    connect(broker, { tls, host }, { tls: await server(more) })

  test('encrypts, by name and by address', async () => {
    for (const host of ['localhost', '127.0.0.1']) {
      const connection = await connectTls({ ca: await file('ca.pem') }, {}, host)
      expect(await connection.send('Metadata', {})).toMatchObject({ brokers: [] })
    }
  })

  test.each([
    ['whose authority nobody knows', {}],
    ['that is made for another name', { servername: 'elsewhere' }],
  ])('refuses a certificate %s', async (_, options) => {
    const ca = 'servername' in options ? { ca: await file('ca.pem') } : {}
    const denied = connectTls({ ...ca, ...options })
    await expect(denied).rejects.toMatchObject({ code: 'KAFI_DENIED', retriable: false })
    await expect(denied).rejects.toThrow(/see ca, servername, cert and key/)
  })

  test('takes any certificate where that is wanted', async () => {
    expect((await connectTls({ rejectUnauthorized: false })).isOpen).toBe(true)
  })

  test('shows a certificate of the client, whose key may be locked', async () => {
    const ca = await file('ca.pem')
    const mutual = { ca, requestCert: true, rejectUnauthorized: true }
    const cert = await file('client.pem')
    const locked = { key: await file('client-key-locked.pem'), passphrase: 'canary-passphrase' }
    for (const key of [{ key: await file('client-key.pem') }, locked]) {
      const connection = await connectTls({ ca, cert, ...key }, mutual)
      expect(await connection.send('Metadata', {})).toMatchObject({ brokers: [] })
    }
    await expect(connectTls({ ca }, mutual)).rejects.toMatchObject({ code: 'KAFI_DENIED' })
  })

  test('options that cannot be used are named without their secrets', async () => {
    const cert = await file('client.pem')
    const wrong = { cert, key: await file('client-key-locked.pem'), passphrase: canary }
    for (const tls of [
      wrong,
      { cert, key: canary },
      { pfx: Buffer.from(canary), passphrase: canary },
      { ca: canary, cert: canary },
    ]) {
      const failed: unknown = await connectTls(tls).catch((error: unknown) => error)
      expect(failed).toMatchObject({ code: 'KAFI_ARGUMENT' })
      expect(inspect(failed, { depth: 9, showHidden: true })).not.toContain('canary')
    }
  })

  test('where the other side has none says so, both ways', async () => {
    await expect(connect(broker, { tls: {} })).rejects.toThrow(/does that port speak TLS\?/)
    await expect(connect(broker, {}, { tls: await server() })).rejects.toThrow(/TLS/)
  })
})
