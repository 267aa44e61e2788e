import { isDeepStrictEqual } from 'node:util'
import { describe, expect, it } from 'vitest'
import { messageNames } from '../src/index.ts'
import { checkDraft, fieldsAt, loadDefinition } from '../src/table.ts'
import { definitions } from './message-sample.ts'

describe('the table', () => {
  it('has every message as the files of definitions have it', async () => {
    for (const name of messageNames) {
      expect(isDeepStrictEqual(await loadDefinition(name), definitions.get(name)), name).toBe(true)
    }
  })

  it('says what a field is, since when, and what it means', async () => {
    const metadata = await loadDefinition('MetadataRequest')
    expect([metadata.key, metadata.kind, metadata.versions]).toEqual([3, 'request', { min: 0, max: 13 }])
    expect(fieldsAt(metadata, 0).map(({ name }) => name)).toEqual(['topics'])
    const [topics] = fieldsAt(metadata, 12)
    expect(topics).toMatchObject({ array: true, nullable: { min: 1 }, doc: 'The topics to fetch metadata for.' })
    expect(fieldsAt(metadata, 12, topics).map(({ name, entity }) => [name, entity])).toEqual([
      ['topicId', undefined],
      ['name', 'topicName'],
    ])
  })

  it('names the nearest message to one that it does not have', async () => {
    await expect(loadDefinition('MetadataReqest')).rejects.toThrow('did you mean MetadataRequest?')
    await expect(loadDefinition('__proto__')).rejects.toMatchObject({ code: 'KAFI_ARGUMENT' })
  })
})

/** Drafts that are wrong, and what is said of them. */
const wrong: [name: string, draft: object, version: number, message: string][] = [
  ['MetadataRequest', { topcis: [] }, 12, 'topcis is no field of MetadataRequest; did you mean topics?'],
  ['MetadataRequest', { topics: [{ nam: 'a' }] }, 12, 'topics[0].nam is no field'],
  ['MetadataRequest', { topics: {} }, 12, 'topics takes a list of MetadataRequestTopic'],
  ['MetadataRequest', { topics: ['a'] }, 12, 'topics[0] takes an object of topicId, name'],
  ['MetadataRequest', { topics: null }, 0, 'topics must not be null in version 0'],
  ['MetadataRequest', { topics: [{ name: 5 }] }, 12, 'topics[0].name takes a string, not 5'],
  ['MetadataRequest', { topics: [{ topicId: 'x' }] }, 12, 'takes a uuid of 22 characters'],
  ['MetadataRequest', { includeTopicAuthorizedOperations: 1 }, 12, 'takes true or false, not 1'],
  ['MetadataRequest', { allowAutoTopicCreation: true }, 3, 'is not in version 3, only in 4+'],
  ['MetadataRequest', [], 3, 'MetadataRequest takes an object of topics'],
  ['MetadataRequest', {}, 14, 'has no version 14: it has 0-13'],
  ['MetadataRequest', {}, 1.5, 'has no version 1.5'],
  ['HeartbeatRequest', { generationId: 2 ** 31 }, 0, 'a whole number from -2147483648 to 2147483647'],
  ['OffsetCommitValue', { offset: 2 ** 60 }, 0, 'offset takes a bigint of 64 bits or a safe integer'],
  ['OffsetCommitValue', { offset: 2n ** 63n }, 0, 'offset takes a bigint'],
  ['EnvelopeRequest', { requestData: 'aGk=' }, 0, 'takes bytes (Uint8Array), not aGk='],
  ['DescribeClientQuotasResponse', { entries: [{ values: [{ value: null }] }] }, 0, 'value must not be null'],
  ['DescribeClientQuotasResponse', { entries: [{ values: [{ value: [] }] }] }, 0, 'takes a number, not a list'],
  [
    'SaslHandshakeRequest',
    JSON.parse('{"__proto__":1,"constructor":2}') as object,
    1,
    'is no field of SaslHandshakeRequest',
  ],
]

describe('the check of a draft that was typed', () => {
  const check = async (name: string, draft: unknown, version: number): Promise<string> =>
    checkDraft(name, draft, version).then(
      () => 'fine',
      (error: unknown) => (error as Error).message,
    )

  it('lets pass what can be encoded', async () => {
    expect(await check('MetadataRequest', { topics: null }, 1)).toBe('fine')
    expect(await check('MetadataRequest', { topics: [{ name: 'quakes' }], allowAutoTopicCreation: false }, 12)).toBe(
      'fine',
    )
    expect(await check('ProduceRequest', { acks: -1, topicData: [{ partitionData: [{ records: null }] }] }, 9)).toBe(
      'fine',
    )
    expect(await check('OffsetCommitValue', { offset: 5, commitTimestamp: 5n, metadata: '' }, 3)).toBe('fine')
    expect(await check('EnvelopeRequest', { requestData: [new Uint8Array(1)] }, 0)).toBe('fine')
    expect(await check('MetadataRequest', { unknownTags: [], topics: undefined }, 12)).toBe('fine')
  })

  it.each(wrong.map(([name, draft, version, message]) => ({ name, draft, version, message })))(
    'names the field, what it takes and the way out: $name $version $message',
    async ({ name, draft, version, message }) => {
      expect(await check(name, draft, version)).toContain(message)
    },
  )
})
