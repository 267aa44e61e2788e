import { isKafiError } from '@kafi/core'
import { expect, test } from 'vitest'
import { MemoryStore, openEmulated } from '../src/index.ts'
import { makeTopic, readAll, sampleRecords, signal } from './sample.ts'

const source = { topic: 'source', partition: 0 }
/** Waits between tries take no time. */
const hasty = { now: () => 0, monotonicMs: () => 0, delay: () => Promise.resolve() }

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

  test(`commits called one after the other land in that order, each with what was appended before it (${kind})`, async () => {
    await using backend = await openEmulated(store())
    await makeTopic(backend, 'quakes')
    await using writer = await backend.openWriter({ id: 'copy', durability: 'sync', signal })
    const calls = ['a', 'b', 'c'].flatMap((value, i) => [
      writer.append([{ topic: 'quakes', partition: 0, records: sampleRecords([value]) }], { signal }),
      writer.commit!({ positions: [{ ...source, offset: i + 1 }], signal }),
    ])
    await Promise.all(calls)
    await using again = await backend.openWriter({ id: 'copy', durability: 'sync', signal })
    expect(again.resumed).toEqual([{ ...source, offset: 3 }])
    expect((await readAll(backend, 'quakes')).map(([, value]) => value)).toEqual(['a', 'b', 'c'])
  })

  test(`after a commit that failed all fails with its error until abort, then begins anew (${kind})`, async () => {
    let fails = false
    const fault = (operation: string) => (fails && operation !== 'get' ? 'fail-before' : 'ok')
    await using backend = await openEmulated(new MemoryStore({ appendable, fault }), { clock: hasty })
    await makeTopic(backend, 'quakes')
    await using writer = await backend.openWriter({ id: 'copy', durability: 'sync', signal })
    const append = (value: string) =>
      writer.append([{ topic: 'quakes', partition: 0, records: sampleRecords([value]) }], { signal })
    const commit = (offset: number) => writer.commit!({ positions: [{ ...source, offset }], signal })
    await append('a')
    await commit(1)
    await append('b')
    fails = true
    const failed = commit(2)
    await append('c')
    const error = await failed.catch((reason: unknown) => reason)
    fails = false
    expect(isKafiError(error)).toBe(true)
    await expect(append('d')).rejects.toBe(error)
    await expect(commit(4)).rejects.toBe(error)
    await writer.abort!()
    await append('e')
    await commit(5)
    expect((await readAll(backend, 'quakes')).map(([, value]) => value)).toEqual(['a', 'e'])
  })

  test(`a commit that is aborted before it begins changes nothing (${kind})`, async () => {
    await using backend = await openEmulated(store())
    await makeTopic(backend, 'quakes')
    await using writer = await backend.openWriter({ id: 'copy', durability: 'sync', signal })
    await writer.append([{ topic: 'quakes', partition: 0, records: sampleRecords(['a']) }], { signal })
    const stopped = AbortSignal.abort(new Error('enough'))
    await expect(writer.commit!({ positions: [], signal: stopped })).rejects.toThrow('enough')
    await writer.commit!({ positions: [{ ...source, offset: 1 }], signal })
    expect((await readAll(backend, 'quakes')).map(([, value]) => value)).toEqual(['a'])
  })
}
