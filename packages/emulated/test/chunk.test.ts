import { expect, test } from 'vitest'
import { MemoryStore, openEmulated } from '../src/index.ts'
import { eachBlock, makeTopic, readAll, sampleRecords, signal } from './sample.ts'

const topic = 'quakes'
const values = Array.from({ length: 120 }, (_, i) => `${i} `.padEnd(60_000, '.'))

for (const appendable of [false, true]) {
  const kind = appendable ? 'a journal' : 'heads'

  /** One long run, of some seven megabytes, and short ones around it. */
  async function open() {
    const backend = await openEmulated(new MemoryStore({ appendable }))
    await makeTopic(backend, topic)
    await using writer = await backend.openWriter({ durability: 'sync', signal })
    const append = async (some: readonly string[]) => {
      const [done] = await writer.append([{ topic, partition: 0, records: sampleRecords(some) }], { signal })
      expect(done!.error).toBeUndefined()
    }
    await append(['first'])
    await append(values)
    await append(['last'])
    return backend
  }

  async function read(backend: Awaited<ReturnType<typeof open>>, from: number, to: number, memoryBytes?: number) {
    const offsets: number[] = []
    let blocks = 0
    const see: Parameters<typeof eachBlock>[5] = ({ records }) => {
      blocks += 1
      for (let i = 0; i < records.count; i += 1) offsets.push(records.offset(i))
    }
    await eachBlock(backend, topic, 0, from, to, see, memoryBytes)
    return { offsets, blocks }
  }

  test(`a long run is read in parts that begin near what is asked for (${kind})`, async () => {
    await using backend = await open()
    expect((await readAll(backend, topic)).map(([, value]) => value)).toEqual(['first', ...values, 'last'])
    for (const [from, to] of [
      [0, 122],
      [40, 42],
      [1, 121],
      [60, 122],
      [119, 121],
      [121, 122],
    ] as const) {
      const expected = Array.from({ length: to - from }, (_, i) => from + i)
      for (const memoryBytes of [100_000, 3 << 20, 64 << 20]) {
        const { offsets } = await read(backend, from, to, memoryBytes)
        expect(offsets, `${from} to ${to} in ${memoryBytes} bytes`).toEqual(expected)
      }
    }
  })

  test(`a few records of a long run come in few blocks (${kind})`, async () => {
    await using backend = await open()
    expect((await read(backend, 40, 42)).blocks).toBe(1)
    expect((await read(backend, 0, 122)).blocks).toBeGreaterThan(3)
  })
}
