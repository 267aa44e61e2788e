import { expect, test } from 'vitest'
import { toyBackend } from '../../../examples/toy-backend.ts'
import type { Backend, Block, Kept, Reader, Run, Writer } from '../src/backend.ts'
import { storageSuite } from '../src/conformance/index.ts'

/** Runs the suite and answers with the promises that were broken. */
async function brokenPromises(backend: Backend): Promise<readonly string[]> {
  const tests: [string, () => Promise<void>][] = []
  const broken: string[] = []
  await storageSuite({ test: (name, run) => tests.push([name, run]), open: async () => backend, timeoutMs: 500 })
  for (const [name, run] of tests) await run().catch(() => broken.push(name))
  return broken
}

const honest = toyBackend()
const withWriter = (change: (writer: Writer) => Writer, toy = toyBackend()): Backend => ({
  ...toy,
  openWriter: async (o) => change(await toy.openWriter(o)),
})
const withReader = (change: (reader: Reader) => Reader, toy = toyBackend()): Backend => ({
  ...toy,
  openReader: async (o) => change(await toy.openReader(o)),
})
const keeping = (...more: Kept[]): Backend => ({ ...honest, keeps: new Set([...honest.keeps, ...more]) })
const changeRuns = (change: (run: Run) => Run) =>
  withWriter((writer) => ({ ...writer, append: (runs, o) => writer.append(runs.map(change), o) }))
const changeBlocks = (change: (block: Block) => Block) =>
  withReader((reader) => ({ ...reader, next: async (o) => (await reader.next(o))?.map(change) ?? null }))
const recordsOf = (run: Run) => ('records' in run ? run.records : undefined)!

const liars: readonly (readonly [lie: string, backend: Backend, broken: RegExp])[] = [
  ['it keeps the time of appending', keeping('timestampType'), /time of appending is kept/],
  ['it keeps offsets', keeping('offset'), /records keep their offsets/],
  [
    'it keeps headers',
    changeRuns((run) => ({ ...run, records: { ...recordsOf(run), headers: () => [] } })),
    /headers keep their order/,
  ],
  [
    'empty and null are one',
    changeRuns((run) => ({
      ...run,
      records: { ...recordsOf(run), key: (i) => recordsOf(run).key(i) ?? new Uint8Array() },
    })),
    /null, empty and full/,
  ],
  ['it appends at an offset', changeRuns(({ at: _, ...run }) => run), /only at the offset it was told/],
  [
    'it has writers with an id',
    withWriter((writer) => ({ ...writer, commit: async () => undefined, abort: async () => undefined }), {
      ...honest,
      openWriter: (o) => honest.openWriter({ signal: o.signal, ...(o.durability && { durability: o.durability }) }),
    }),
    /nothing is seen before the commit/,
  ],
  [
    'it extends topics',
    { ...honest, topics: { ...honest.topics, extend: async () => undefined } },
    /partitions are added/,
  ],
  [
    'it deletes records',
    { ...honest, topics: { ...honest.topics, deleteBefore: async () => [] } },
    /records before an offset are deleted/,
  ],
  [
    'it finds times',
    { ...honest, topics: { ...honest.topics, offsetsAt: async (at) => at.map((one) => ({ ...one, offset: 0 })) } },
    /first offset of a time/,
  ],
  ['it has configs', { ...honest, topics: { ...honest.topics, configs: async () => new Map() } }, /configs are read/],
  ['blocks move on', changeBlocks((block) => ({ ...block, next: block.next + 1 })), /blocks say where they are/],
  ['batches are whole', changeBlocks((block) => ({ ...block, batches: new Uint8Array(70) })), /batches are whole/],
]

test.each(liars)('a back-end that says "%s" and does not is found out', async (_, backend, broken) => {
  expect((await brokenPromises(backend)).some((promise) => broken.test(promise))).toBe(true)
})

test('an honest one breaks no promise', async () => {
  expect(await brokenPromises(toyBackend())).toEqual([])
})
