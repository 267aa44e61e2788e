import type { Position, Writer } from '@kafi/core'
import { expect, test } from 'vitest'
import { openClusterWriter } from '../src/id-writer.ts'
import { openWriterSimulation, recordsWith, storedIn, type WriterSimulation } from './writer-simulation.ts'

const at = (partition: number, offset: number): Position => ({ topic: 'source', partition, offset })

async function put(writer: Writer, values: readonly string[], signal: AbortSignal): Promise<void> {
  const [answer] = await writer.append([{ topic: 'snacks', partition: 0, records: recordsWith(values) }], { signal })
  if (answer?.error) throw answer.error
}

/** What a committed reader would see of snacks[0]. */
function seenIn({ cluster }: WriterSimulation): string[] {
  return storedIn(cluster, 'snacks', 0, { committed: true })
}

test('what is appended is seen after the commit, and positions are found again', async () => {
  const simulation = await openWriterSimulation({ topics: { snacks: 2 } })
  const { clock, connect, signal } = simulation
  const work = async () => {
    await using client = connect()
    const open = () => openClusterWriter(client, { id: 'copy', topics: ['snacks'], signal })
    const first = await open()
    expect(first.resumed).toEqual([])
    await put(first, ['a', 'b'], signal)
    expect(seenIn(simulation)).toEqual([])
    await first.commit!({ signal, positions: [at(0, 7), at(1, 8), at(2, 9)] })
    expect(seenIn(simulation)).toEqual(['a', 'b'])
    await put(first, ['c'], signal)
    await first.commit!({ signal, positions: [at(2, 10)] })
    await put(first, ['never'], signal)
    await first[Symbol.asyncDispose]()
    const second = await open()
    await second[Symbol.asyncDispose]()
    return second.resumed
  }
  const resumed = await clock.run(work())
  expect([...resumed].sort((a, b) => a.partition - b.partition)).toEqual([at(0, 7), at(1, 8), at(2, 10)])
  expect(seenIn(simulation)).toEqual(['a', 'b', 'c'])
})

test('whoever opens the id fences the one before, and what that had not committed is gone', async () => {
  const simulation = await openWriterSimulation({ topics: { snacks: 1 } })
  const { clock, connect, signal } = simulation
  const work = async () => {
    await using client = connect()
    const open = () => openClusterWriter(client, { id: 'copy', topics: ['snacks'], signal })
    const older = await open()
    await put(older, ['a'], signal)
    await older.commit!({ signal, positions: [at(0, 1)] })
    await put(older, ['never'], signal)
    const newer = await open()
    expect(newer.resumed).toEqual([at(0, 1)])
    await expect(older.commit!({ signal, positions: [at(0, 2)] })).rejects.toMatchObject({ code: 'KAFI_FENCED' })
    await put(newer, ['b'], signal)
    await newer.commit!({ signal, positions: [at(0, 2)] })
    await older[Symbol.asyncDispose]()
    await newer[Symbol.asyncDispose]()
  }
  await clock.run(work())
  expect(seenIn(simulation)).toEqual(['a', 'b'])
})

test('after an abort the next transaction goes on, with the positions of the last commit', async () => {
  const simulation = await openWriterSimulation({ topics: { snacks: 1 } })
  const { clock, connect, signal } = simulation
  const work = async () => {
    await using client = connect()
    const writer = await openClusterWriter(client, { id: 'copy', topics: ['snacks'], signal })
    await put(writer, ['never'], signal)
    await writer.abort!()
    await put(writer, ['a'], signal)
    const committed = writer.commit!({ signal, positions: [at(0, 3)] })
    const appended = put(writer, ['b'], signal)
    await committed
    expect(seenIn(simulation)).toEqual(['a'])
    await appended
    await writer.commit!({ signal, positions: [at(0, 4)] })
    await writer[Symbol.asyncDispose]()
  }
  await clock.run(work())
  expect(seenIn(simulation)).toEqual(['a', 'b'])
})
