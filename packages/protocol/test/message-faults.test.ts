import { describe, expect, it } from 'vitest'
import { decodeMessage, encodeChunks, encodeMessage, loadApi, loadMessage } from '../src/index.ts'

const hex = (text: string): Buffer => Buffer.from(text.replaceAll(' ', ''), 'hex')
const metadata = await loadApi('Metadata')
const produce = await loadApi('Produce')
const heartbeat = await loadApi('Heartbeat')

describe('a message that cannot be read', () => {
  const read = (bytes: Buffer, version: number): unknown => decodeMessage(metadata.request, bytes, version)

  it('says which message, version, field and byte', () => {
    const cut = encodeMessage(metadata.request, { topics: [{ name: 'a' }, { name: 'quakes' }] }, 12).subarray(0, 42)
    expect(() => read(Buffer.from(cut), 12)).toThrow(
      expect.objectContaining({
        code: 'KAFI_CORRUPT',
        message: 'MetadataRequest version 12: topics[1].name needs 6 bytes, and 5 are left (at byte 37)',
        details: { message: 'MetadataRequest', version: 12, field: 'topics[1].name', position: 37 },
      }),
    )
  })

  it.each([
    ['a count beyond the end', '7fffffff', 1, 'topics needs 2147483647 bytes, and 0 are left'],
    ['a negative count', 'fffffffe', 1, 'topics has length -2'],
    ['a null that must not be', 'ffffffff', 0, 'topics is null, which it must not be'],
    ['a null string', '00000001 ffff', 1, 'topics[0].name is null'],
    ['a varint of six bytes', 'ffffffffffff', 9, 'topics has a varint of more than 32 bits'],
    ['a varint of 33 bits', 'ffffffff1f', 9, 'topics has a varint of more than 32 bits'],
    ['more tagged fields than bytes', '01 00 00 00 05', 9, 'tagged fields are 5'],
    ['a tagged field beyond the end', '01 00 00 00 01 07 09 00', 9, 'tagged fields need 9 bytes, and 1 are left'],
    ['tagged fields that do not ascend', '01 00 00 00 02 0700 0700', 9, 'do not ascend: 7 comes behind 7'],
    ['bytes behind its end', '00000000 00', 0, 'has 1 bytes too many'],
  ])('has %s', (_, bytes, version, message) => {
    expect(() => read(hex(bytes), version)).toThrow(message)
    expect(() => read(hex(bytes), version)).toThrow(expect.objectContaining({ code: 'KAFI_CORRUPT' }))
  })

  it('has a tagged field that is shorter or longer than it says', async () => {
    const { request } = await loadApi('Fetch')
    const bytes = Buffer.from(encodeMessage(request, { clusterId: 'abc' }, 12))
    const at = bytes.indexOf('abc') - 2
    expect(bytes[at]).toBe(4)
    bytes[at] = 3
    expect(() => decodeMessage(request, bytes, 12)).toThrow('clusterId needs 3 bytes')
    bytes.set([4, 3], at)
    expect(() => decodeMessage(request, bytes, 12)).toThrow('clusterId ends 1 bytes before its tag says')
  })

  it('is of a version that the message does not have', () => {
    for (const version of [-1, 14, 1.5, NaN]) {
      expect(() => read(hex(''), version)).toThrow(`MetadataRequest has no version ${version}: it has 0 to 13`)
      expect(() => encodeMessage(metadata.request, {}, version)).toThrow(
        expect.objectContaining({ code: 'KAFI_UNSUPPORTED' }),
      )
    }
  })
})

describe('a message that cannot be written', () => {
  it('says which field is not in the version', () => {
    expect(() => encodeMessage(metadata.request, { allowAutoTopicCreation: false }, 3)).toThrow(
      'MetadataRequest version 3: allowAutoTopicCreation is not in version 3 and not at its default',
    )
    const tags = { topics: [{ name: 'a', unknownTags: [{ tag: 5, bytes: hex('00') }] }] }
    expect(() => encodeMessage(metadata.request, tags, 8)).toThrow('topics[0].unknownTags is not in version 8')
  })

  it.each([
    [{ generationId: 2 ** 31 }, 'generationId is 2147483648, not an int32'],
    [{ generationId: 1.5 }, 'generationId is 1.5, not an int32'],
    [{ groupId: 'x'.repeat(40_000) }, 'groupId is 40000 bytes, not at most 32767'],
    [{ groupId: null as never }, 'groupId is null, not a string'],
    [{ groupId: ['x'] as never }, 'groupId is a list, not a string'],
  ])('says what the field takes: %#', (draft, message) => {
    expect(() => encodeMessage(heartbeat.request, draft, 0)).toThrow(message)
  })

  it('has int64 that is no whole number of 64 bits', async () => {
    const value = await loadMessage('OffsetCommitValue')
    for (const offset of [2 ** 60, 0.5, 2n ** 63n, -(2n ** 63n) - 1n]) {
      expect(() => encodeMessage(value, { offset }, 0)).toThrow('OffsetCommitValue version 0: offset is')
    }
  })

  it('has an id that is none', () => {
    for (const topicId of ['', 'x'.repeat(21), '*'.repeat(22)]) {
      expect(() => encodeMessage(metadata.request, { topics: [{ topicId }] }, 12)).toThrow('topics[0].topicId is')
    }
  })

  it('has bytes that are none', () => {
    const draft = (records: unknown): object => ({ topicData: [{ partitionData: [{ records }] }] })
    for (const records of ['text', [new Uint8Array(1), 'text'], 5]) {
      expect(() => encodeMessage(produce.request, draft(records), 3)).toThrow(
        /topicData\[0\]\.partitionData\[0\]\.records is/,
      )
    }
  })

  it('has unknown tags that are known, or not in order, or without bytes', async () => {
    const { request } = await loadApi('Fetch')
    const write = (...unknownTags: { tag: number; bytes: Uint8Array }[]) =>
      encodeMessage(request, { clusterId: 'c', unknownTags }, 12)
    expect(() => write({ tag: 0, bytes: hex('') })).toThrow('unknownTags is 0, not unknown to this version')
    expect(() => write({ tag: 9, bytes: hex('') }, { tag: 9, bytes: hex('') })).toThrow(
      'unknownTags is 9, not a uint32 above 9',
    )
    expect(() => write({ tag: 9, bytes: 'x' as never })).toThrow('unknownTags is x, not bytes')
  })

  it('does not spoil the next one', () => {
    const draft = { topics: [{ name: 'a' }] }
    const bytes = encodeMessage(metadata.request, draft, 12)
    expect(() => encodeMessage(metadata.request, { topics: [{ name: 5 as never }] }, 12)).toThrow()
    expect(encodeMessage(metadata.request, draft, 12)).toEqual(bytes)
  })
})

describe('a message with large bytes', () => {
  const records = new Uint8Array(100_000).fill(7)
  const draft = {
    topicData: [{ name: 't', partitionData: [{ index: 1, records: [records.subarray(0, 10), records] }] }],
  }

  it('is written in pieces without copying them', () => {
    for (const version of [3, 9]) {
      const chunks = encodeChunks(produce.request, draft, version)
      expect(chunks).toContain(records)
      expect(Buffer.concat(chunks)).toEqual(Buffer.from(encodeMessage(produce.request, draft, version)))
    }
  })

  it('is read without copying them', () => {
    const bytes = encodeMessage(produce.request, draft, 3)
    const read = decodeMessage(produce.request, bytes, 3).topicData[0]!.partitionData[0]!.records!
    expect([read.buffer, read.length]).toEqual([bytes.buffer, 100_010])
  })

  it('in a tagged field is written in one piece', async () => {
    const unknownTags = [{ tag: 3, bytes: records }]
    const { response } = await loadApi('Fetch')
    const message = { responses: [{ partitions: [{ currentLeader: { leaderId: 1, unknownTags } }] }] }
    expect(encodeChunks(response, message, 12)).toHaveLength(1)
    const [topic] = decodeMessage(response, encodeMessage(response, message, 12), 12).responses
    expect(topic!.partitions[0]!.currentLeader.unknownTags).toEqual(unknownTags)
  })
})
