import { setImmediate as turn } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { MemoryStore, openEmulated, type MemoryOperation } from '../src/index.ts'
import { makeTopic, readAll, sampleRecords, signal } from './sample.ts'

const journal = /\/journal\/\d{20}$/

test('a reader that is overtaken while it reads does not show the frame a fenced owner wrote behind the seal', async () => {
  const scene = new Scene()
  const store = new MemoryStore({ appendable: true, fault: (operation, key) => scene.play(operation, key) })
  await using owner = await openEmulated(store)
  await using successor = await openEmulated(store)
  await using witness = await openEmulated(store)
  await makeTopic(owner, 'quakes')
  await using slow = await owner.openWriter({ durability: 'sync', signal })
  await using quick = await successor.openWriter({ durability: 'sync', signal })
  await slow.append([{ topic: 'quakes', partition: 0, records: sampleRecords(['a']) }], { signal })

  const late = scene.at('append')
  const appended = slow.append([{ topic: 'quakes', partition: 0, records: sampleRecords(['late']) }], { signal })
  const frame = await late
  const read = scene.at('get')
  const seen = readAll(witness, 'quakes')
  const journalRead = await read
  await quick.append([{ topic: 'quakes', partition: 0, records: sampleRecords(['b']) }], { signal })
  frame.go()
  await turn()
  journalRead.go()

  expect((await seen).slice(0, 2)).toEqual([
    [0, 'a'],
    [1, 'b'],
  ])
  expect((await appended)[0]).toMatchObject({ offset: 2 })
  expect(await readAll(witness, 'quakes')).toEqual([
    [0, 'a'],
    [1, 'b'],
    [2, 'late'],
  ])
})

/** Stops the next operation of a kind on a journal, until it is told to go on. */
class Scene {
  #cue: { readonly operation: MemoryOperation; readonly reached: (stopped: { go: () => void }) => void } | null = null

  at(operation: MemoryOperation): Promise<{ go: () => void }> {
    return new Promise((reached) => (this.#cue = { operation, reached }))
  }

  async play(operation: MemoryOperation, key: string): Promise<'ok'> {
    const cue = this.#cue
    if (cue?.operation !== operation || !journal.test(key)) return 'ok'
    this.#cue = null
    await new Promise<void>((go) => cue.reached({ go }))
    return 'ok'
  }
}
