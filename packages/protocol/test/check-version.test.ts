import { expect, test } from 'vitest'
import { brokerSignatures } from '../src/connection/broker-signatures.ts'
import { checkVersion, releaseOf } from '../src/connection/check-version.ts'
import { makeClock } from './manual-clock.ts'
import { startPeer, type PeerRequest } from './peer.ts'
import { withVersions } from './scripted-broker.ts'

test.each(brokerSignatures)(
  'a broker with version $version of API $apiKey is $release or newer',
  ({ release, apiKey, version }) => {
    const older = brokerSignatures.slice(brokerSignatures.findIndex((one) => one.release === release))
    const versions = new Map(older.map((one) => [one.apiKey, { min: 0, max: 0 }]))
    for (const one of [...older].reverse()) versions.set(one.apiKey, { min: 0, max: one.version })
    versions.set(apiKey, { min: version, max: version })
    expect(releaseOf(versions)).toBe(release)
  },
)

test('a broker that has next to nothing is the oldest that says what it has', () => {
  expect(releaseOf(new Map())).toBe('0.10.0')
})

test('the newest release may be one that came later', async () => {
  await using peer = await startPeer(withVersions({ 18: [0, 4], 0: [0, 13], 35: [1, 9] }))
  const { release, text, versions } = await checkVersion(peer)
  expect([release, text]).toEqual(['4.3', `127.0.0.1:${peer.port} speaks the protocol of Kafka 4.3 or later`])
  expect(versions.get(35)).toEqual({ min: 1, max: 9 })
})

test('an older one is named as it is', async () => {
  await using peer = await startPeer(withVersions({ 18: [0, 4], 0: [0, 8], 1: [0, 12] }))
  expect((await checkVersion(peer)).text).toMatch(/of Kafka 2\.7$/)
})

test('a controller is named as one', async () => {
  await using peer = await startPeer(withVersions({ 18: [0, 4], 1: [0, 17] }))
  expect((await checkVersion(peer)).text).toMatch(/takes no records: it is a controller of Kafka 3\.9 or later$/)
})

/** A broker before 0.10: it hangs up on what it does not know. */
function oldBroker(...keys: number[]) {
  return ({ key, socket, reply }: PeerRequest) => (keys.includes(key) ? reply(Buffer.alloc(4)) : void socket.destroy())
}

test.each([
  ['0.9', [2, 16, 10, 9]],
  ['0.8.2', [2, 10, 9]],
  ['0.8.1', [2, 9]],
  ['0.8.0', [2]],
])('Kafka %s is told by what it hangs up on', async (release, keys) => {
  await using peer = await startPeer(oldBroker(...keys))
  expect(await checkVersion(peer)).toMatchObject({ release, versions: new Map() })
})

test('a broker that says nothing to what it does not know is told too', async () => {
  const clock = makeClock()
  const peerOf = ({ key, socket, reply }: PeerRequest) => {
    if (key === 2) reply(Buffer.alloc(4))
    else if (key === 18) socket.destroy()
    // The request is on its way, so its time runs.
    else clock.advance(5_000)
  }
  await using peer = await startPeer(peerOf)
  expect(await checkVersion({ host: peer.host, port: peer.port, clock })).toMatchObject({ release: '0.8.0' })
  expect(clock.timers).toBe(0)
})

test('who hangs up on everything is no broker, or wants TLS', async () => {
  await using peer = await startPeer(({ socket }) => socket.destroy())
  await expect(checkVersion(peer)).rejects.toThrow(/does it want TLS or SASL, or is it no broker/)
})
