import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type FakeCluster, openFakeCluster } from '../../../testing/fake-broker/index.ts'
import { openPlace, type Place } from './support/kafi.ts'

let place: Place
let fake: FakeCluster

beforeEach(async () => {
  place = await openPlace()
  fake = await openFakeCluster({ brokers: 1, topics: { snacks: 1 } })
  await mkdir(join(place.folder, 'configs/clusters'), { recursive: true })
  const config = `kafka:\n  bootstrap.servers: ${fake.bootstrapServers}\n  driver: socket\n`
  await writeFile(join(place.folder, 'configs/clusters/local.yaml'), config)
})

afterEach(async () => {
  await fake.close()
  await place[Symbol.asyncDispose]()
})

const kafi = (...words: readonly string[]) => place.kafi(['clusters/local', ...words])

test('a cluster is addressed as any other storage', async () => {
  expect(await kafi('produce', 'snacks', '{"name": "cookie"}', '--key', '1')).toMatchObject({ code: 0 })
  expect(await kafi('ls')).toEqual({ code: 0, out: 'snacks\n', notes: '' })
  expect((await kafi('cat', 'snacks')).out).toContain('"value":{"name":"cookie"}')
  expect(await kafi('cp', 'snacks', './data', 'snacks', '--type', 'bytes')).toMatchObject({ code: 0 })
})

test('brokers are addressed without a configuration', async () => {
  expect(await place.kafi([fake.bootstrapServers, 'ls'])).toEqual({ code: 0, out: 'snacks\n', notes: '' })
  expect((await place.kafi(['local host:9092', 'ls'])).notes).toContain('host:port for a cluster')
})

test('brokers and replicas are listed', async () => {
  const [host = '', port] = fake.bootstrapServers.split(':')
  const { out } = await kafi('brokers')
  expect(JSON.parse(out)).toMatchObject({ id: 0, host, port: Number(port), controller: true })
  const partition = { topic: 'snacks', partition: 0, leader: 0, replicas: [0], inSync: [0] }
  expect(JSON.parse((await kafi('describe-topics')).out)).toMatchObject(partition)
  expect((await kafi('describe-topics', 'snack')).notes).toContain("no topic matches 'snack'; ls shows what there is")
  expect((await place.kafi(['./data', 'brokers'])).notes).toContain('has no brokers; clusters do')
})

test('a request is sent in its version, and its answer is a line of JSON', async () => {
  const { code, out } = await kafi('request', 'Metadata@12', '{"topics": [{"name": "snacks"}]}')
  expect(code).toBe(0)
  expect(JSON.parse(out)).toMatchObject({ topics: [{ name: 'snacks', errorCode: 0 }] })
})

test('64-bit numbers and bytes come in and go out whole', async () => {
  const topics = '[{"name":"snacks","partitions":[{"partitionIndex":0,"timestamp":-9007199254740995}]}]'
  const answer = await kafi('request', 'ListOffsets@7', `{"replicaId": -1, "topics": ${topics}}`)
  expect(answer).toMatchObject({ code: 0, notes: '' })
  const group = '"groupId":"app","sessionTimeoutMs":1000,"rebalanceTimeoutMs":1000,"protocolType":"consumer"'
  const protocols = '"protocols":[{"name":"range","metadata":{"$bytes":"AAEC/w=="}}]'
  const joined = await kafi('request', 'JoinGroup@3', `{${group},"memberId":"",${protocols}}`)
  expect(joined.out).toContain('"metadata":{"$bytes":"AAEC/w=="}')
})

test.each([
  [['request', 'Metadta'], 'did you mean Metadata'],
  [['request', 'Metadata@x'], 'a version'],
  [['request', 'Metadata', '{'], 'is no JSON'],
  [['request', 'Metadata', '[]'], 'is an object of JSON'],
  [['request', 'Metadata', '{"topcis": []}'], 'did you mean topics'],
  [['request', 'Metadata', '--node', '7'], 'no broker 7'],
])('%j is refused with the way out', async (words, text) => {
  const { code, notes } = await kafi(...words)
  expect([code, notes]).toEqual([2, expect.stringContaining(text)])
})

test('versions and release of a broker are shown; a folder has none', async () => {
  expect((await kafi('versions')).out).toContain('{"key":3,"name":"Metadata","min":0,')
  expect((await kafi('check-version', '--node', '0')).out).toContain('speaks the protocol of Kafka 4.3')
  expect(await place.kafi(['./data', 'request', 'Metadata'])).toMatchObject({
    code: 1,
    notes: expect.stringContaining('clusters do') as string,
  })
})
