import { isKafiError } from '@kafi/core'
import { expect, test } from 'vitest'
import { MemoryStore, openEmulated } from '../src/index.ts'
import { makeTopic, readAll, sampleRecords, signal } from './sample.ts'

const source = { topic: 'source', partition: 0 }

for (const appendable of [false, true]) {
  const store = () => new MemoryStore({ appendable })
  const kind = appendable ? 'a journal' : 'heads'

  test(`a writer with an id resumes where its last commit stood (${kind})`, async () => {
    await using backend = await openEmulated(store())
    await makeTopic(backend, 'quakes')
    {
      await using writer = await backend.openWriter({ id: 'copy', durability: 'sync', signal })
      expect(writer.resumed).toEqual([])
      await writer.append([{ topic: 'quakes', partition: 0, records: sampleRecords(['a', 'b']) }], { signal })
      expect(await readAll(backend, 'quakes')).toEqual([])
      await writer.commit!({ positions: [{ ...source, offset: 2 }], signal })
      await writer.append([{ topic: 'quakes', partition: 0, records: sampleRecords(['c']) }], { signal })
      await writer.abort!()
      await writer.append([{ topic: 'quakes', partition: 0, records: sampleRecords(['d']) }], { signal })
    }
    await using again = await backend.openWriter({ id: 'copy', durability: 'sync', signal })
    expect(again.resumed).toEqual([{ ...source, offset: 2 }])
    expect((await readAll(backend, 'quakes')).map(([, value]) => value)).toEqual(['a', 'b'])
  })

  test(`opening an id again refuses whoever held it before (${kind})`, async () => {
    await using backend = await openEmulated(store())
    await makeTopic(backend, 'quakes')
    await using old = await backend.openWriter({ id: 'copy', durability: 'sync', signal })
    const run = { topic: 'quakes', partition: 0, records: sampleRecords(['a']) }
    await old.append([run], { signal })
    await old.commit!({ positions: [{ ...source, offset: 1 }], signal })
    await using young = await backend.openWriter({ id: 'copy', durability: 'sync', signal })
    await old.append([run], { signal })
    const refused = await old.commit!({ positions: [{ ...source, offset: 2 }], signal }).catch(
      (error: unknown) => error,
    )
    expect(isKafiError(refused, 'KAFI_FENCED')).toBe(true)
    expect(young.resumed).toEqual([{ ...source, offset: 1 }])
    expect(await readAll(backend, 'quakes')).toHaveLength(1)
  })

  test(`a holder that never committed is refused too (${kind})`, async () => {
    await using backend = await openEmulated(store())
    await makeTopic(backend, 'quakes')
    await using old = await backend.openWriter({ id: 'copy', durability: 'sync', signal })
    await using young = await backend.openWriter({ id: 'copy', durability: 'sync', signal })
    await old.append([{ topic: 'quakes', partition: 0, records: sampleRecords(['a']) }], { signal })
    const refused = await old.commit!({ positions: [{ ...source, offset: 2 }], signal }).catch(
      (error: unknown) => error,
    )
    expect(isKafiError(refused, 'KAFI_FENCED')).toBe(true)
    await young.commit!({ positions: [{ ...source, offset: 7 }], signal })
    await using third = await backend.openWriter({ id: 'copy', durability: 'sync', signal })
    expect(third.resumed).toEqual([{ ...source, offset: 7 }])
  })
}
