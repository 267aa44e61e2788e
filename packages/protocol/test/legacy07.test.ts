import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openKafka07, type FakeKafka07 } from '../../../testing/fake-broker/kafka07.ts'
import { connect07, type Kafka07 } from '../src/legacy07/client.ts'
import { encodeOffsets07, encodeProduce07 } from '../src/legacy07/request.ts'
import { frameOf, startPeer } from './peer.ts'

let broker: FakeKafka07
let kafka: Kafka07

beforeEach(async () => {
  broker = await openKafka07()
  kafka = await connect07({ host: broker.host, port: broker.port, requestTimeoutMs: 20_000 })
})
afterEach(async () => {
  await kafka.close()
  await broker[Symbol.asyncDispose]()
})

async function collect(messages: AsyncIterable<{ readonly payload: Uint8Array }>): Promise<string[]> {
  const all: string[] = []
  for await (const { payload } of messages) all.push(Buffer.from(payload).toString())
  return all
}

describe('Kafka 0.7', () => {
  test('takes messages of a topic and gives them back', async () => {
    await kafka.sendMessages('my-topic', 'some message', 'another message', 'and another')
    const { messages, next } = await kafka.fetch({ topic: 'my-topic', partition: 0, offset: 0, maxBytes: 1024 * 1024 })
    expect(messages.map(({ payload }) => Buffer.from(payload).toString())).toEqual([
      'some message',
      'another message',
      'and another',
    ])
    expect(next).toEqual({
      topic: 'my-topic',
      partition: 0,
      offset: broker.log('my-topic').length,
      maxBytes: 1024 * 1024,
    })
    expect((await kafka.fetch(next)).messages).toEqual([])
  })

  test('takes messages of several topics in one request, in every format', async () => {
    await kafka.multiProduce([
      { topic: 'my-topic-1', messages: ['message one', 'message two'], codec: 'gzip' },
      { topic: 'my-topic-2', messages: ['nachricht ein', Buffer.from('nachricht zwei')], codec: 'snappy' },
      { topic: 'my-topic-2', messages: ['nachricht drei'], magic: 0 },
    ])
    const [first, second] = await kafka.multiFetch([
      { topic: 'my-topic-1', offset: 0 },
      { topic: 'my-topic-2', offset: 0 },
    ])
    expect(first!.messages.map(({ payload }) => `${Buffer.from(payload)}`)).toEqual(['message one', 'message two'])
    expect(second!.messages.map(({ payload }) => `${Buffer.from(payload)}`)).toEqual([
      'nachricht ein',
      'nachricht zwei',
      'nachricht drei',
    ])
    expect(second!.next.offset).toBe(broker.log('my-topic-2').length)
    expect(broker.requests).toEqual([3, 2])
  })

  test('is read to its end, page by page, or one page alone', async () => {
    const sent = Array.from({ length: 40 }, (_, i) => `message ${i}`)
    await kafka.produce({ topic: 'my-topic', messages: sent })
    const request = { topic: 'my-topic', offset: 0, maxBytes: 100 }
    expect(await collect(kafka.iterate(request))).toEqual(sent)
    expect(broker.requests.filter((type) => type === 1).length).toBeGreaterThan(5)
    const page = await collect(kafka.iterate(request, { auto: false }))
    expect(page).toEqual(sent.slice(0, page.length))
    expect(page.length).toBeLessThan(10)
  })

  test('tells where its segments begin', async () => {
    await kafka.produce({ topic: 't', messages: [Buffer.alloc(240)] })
    expect(await kafka.offsets({ topic: 't' })).toEqual([250])
    expect(await kafka.offsets({ topic: 't', time: -2 })).toEqual([0])
    expect(await kafka.offsets({ topic: 't', time: -1, maxOffsets: 9 })).toEqual([250, 200, 100, 0])
  })

  test('answers many calls at once in their order', async () => {
    await kafka.produce({ topic: 't', messages: Array.from({ length: 300 }, (_, i) => `${i}`.padStart(5, '0')) })
    const answers = await Promise.all(
      Array.from({ length: 300 }, (_, i) => kafka.fetch({ topic: 't', offset: i * 15, maxBytes: 15 })),
    )
    expect(answers.map(({ messages }) => Number(`${Buffer.from(messages[0]!.payload)}`))).toEqual(
      Array.from({ length: 300 }, (_, i) => i),
    )
  })

  test.each([
    ['OFFSET_OUT_OF_RANGE', { topic: 't', offset: 99 }, 1],
    ['WRONG_PARTITION', { topic: 't', partition: 5, offset: 0 }, 3],
  ])('says %s', async (name, request, kafkaCode) => {
    for (const call of [kafka.fetch(request), kafka.multiFetch([request])]) {
      await expect(call).rejects.toMatchObject({ code: 'KAFI_ARGUMENT', details: { kafkaCode } })
      await expect(call).rejects.toThrow(new RegExp(`${name} on partition \\d of 't'`))
    }
  })

  test('has a message that no fetch of this size can hold: an error, not an endless loop', async () => {
    await kafka.produce({ topic: 't', messages: [Buffer.alloc(500)] })
    const pages = kafka.iterate({ topic: 't', offset: 0, maxBytes: 100 })
    await expect(pages.next()).rejects.toMatchObject({
      code: 'KAFI_TOO_LARGE',
      message: /takes 510 bytes, more than maxBytes, 100/ as never,
    })
  })

  test('is closed twice, and an abort ends one call', async () => {
    await expect(
      kafka.fetch({ topic: 't', offset: 0 }, { signal: AbortSignal.abort(new Error('no')) }),
    ).rejects.toThrow('no')
    await kafka.close()
    await kafka[Symbol.asyncDispose]()
    await expect(kafka.offsets({ topic: 't' })).rejects.toMatchObject({ code: 'KAFI_CLOSED' })
  })
})

describe('an answer', () => {
  /** What a call gives if the broker answers with this. */
  async function answered<T>(answer: Uint8Array, call: (kafka: Kafka07) => Promise<T>): Promise<unknown> {
    await using peer = await startPeer(({ socket }) => socket.write(frameOf(answer)))
    await using other = await connect07({ host: peer.host, port: peer.port })
    return await call(other).catch((error: unknown) => error)
  }
  const bytes = (...values: number[]) => Uint8Array.from(values)

  test.each([
    ['without an error code', bytes(0)],
    ['with fewer offsets than it says', bytes(0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0)],
    ['with offsets less than none', bytes(0, 0, 255, 255, 255, 255)],
    ['with an offset beyond all numbers', bytes(0, 0, 0, 0, 0, 1, 127, 0, 0, 0, 0, 0, 0, 0)],
  ])('%s is refused', async (_, answer) => {
    expect(await answered(answer, (one) => one.offsets({ topic: 't' }))).toMatchObject({ code: 'KAFI_CORRUPT' })
  })

  test('of a multi-fetch with a part that lies is refused', async () => {
    for (const part of [bytes(0, 0), bytes(0, 0, 0, 0, 0, 9, 0, 0), bytes(0, 0, 0, 0, 0, 1, 0)]) {
      expect(await answered(part, (one) => one.multiFetch([{ topic: 't', offset: 0 }]))).toMatchObject({
        code: 'KAFI_CORRUPT',
      })
    }
  })

  test('with an error that nobody knows is passed on', async () => {
    const failed = await answered(bytes(0, 77), (one) => one.offsets({ topic: 't' }))
    expect(failed).toMatchObject({ code: 'KAFI_STORAGE', retriable: false, details: { kafkaCode: 77 } })
    expect(await answered(bytes(255, 255), (one) => one.offsets({ topic: 't' }))).toMatchObject({ retriable: true })
  })
})

test('what the protocol cannot carry is refused', () => {
  for (const topic of ['', 'x'.repeat(32_768)])
    expect(() => encodeProduce07({ topic, messages: [] })).toThrow(/cannot be sent/)
  expect(() => encodeOffsets07({ topic: 't', partition: 2 ** 31 })).toThrow(/the number 2147483648/)
  expect(() => encodeOffsets07({ topic: 't', maxOffsets: 0.5 })).toThrow(/the number 0.5/)
})
