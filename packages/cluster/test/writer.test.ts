import { expect, test } from 'vitest'
import { openWriter } from '../src/writer.ts'
import { openWriterSimulation, recordsWith, storedIn } from './writer-simulation.ts'

test('records are acknowledged with their offsets, in the order of the runs', async () => {
  const { clock, cluster, connect, signal } = await openWriterSimulation({ topics: { snacks: 2 } })
  const work = async () => {
    await using client = connect()
    await using writer = await openWriter(client, { signal })
    const first = await writer.append(
      [
        { topic: 'snacks', partition: 1, records: recordsWith(['a', 'b']) },
        { topic: 'snacks', partition: 0, records: recordsWith(['c']) },
      ],
      { signal },
    )
    const second = await writer.append([{ topic: 'snacks', partition: 1, records: recordsWith(['d']) }], { signal })
    return [first, second]
  }
  expect(await clock.run(work())).toEqual([
    [
      { topic: 'snacks', partition: 1, offset: 0, count: 2 },
      { topic: 'snacks', partition: 0, offset: 0, count: 1 },
    ],
    [{ topic: 'snacks', partition: 1, offset: 2, count: 1 }],
  ])
  expect(storedIn(cluster, 'snacks', 1)).toEqual(['a', 'b', 'd'])
  await clock.advance(100)
  expect(clock.pending).toBe(0)
})
