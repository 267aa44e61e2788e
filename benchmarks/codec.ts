import {
  appendBatch,
  crc32c,
  crc32cTable,
  encodeBatch,
  makeSink,
  readRecords,
  walkBatches,
  type Sink,
} from '@kafi/protocol'
import { makeRecords } from './data.ts'
import type { Pair } from './measure.ts'

const records = makeRecords(1000, 100)
const rounds = 500

/** Batches of 1,000 x 100 B without their CRC, and the CRC against slicing-by-16. */
export async function run(_: string, measure: (pair: Pair) => Promise<void>): Promise<void> {
  const batch = encodeBatch(records)
  const headers = walkBatches(batch)
  const sink = makeSink()
  const common = { unit: 'record', clock: 'cpu', compare: 'extra' } as const
  await measure({
    ...common,
    name: 'encode a batch of 1,000 x 100 B into a sink, without CRC',
    kafi: { run: () => repeat(() => encodeInto(sink)) },
    reference: { run: () => repeat(() => batch.length) },
    against: 'nothing',
    goal: '<= 45 ns',
  })
  await measure({
    ...common,
    name: 'encode it into memory of its own, without CRC',
    kafi: { run: () => repeat(() => encodeBatch(records).length) },
    reference: { run: () => repeat(() => crc32c(batch, 21)) },
    against: 'its CRC alone',
    goal: 'none',
  })
  await measure({
    ...common,
    name: 'decode it to columns, without CRC',
    kafi: { run: () => repeat(() => readRecords(batch, walkBatches(batch), { check: false }).offset(999)) },
    reference: { run: () => repeat(() => walkBatches(batch).length) },
    against: 'its header alone',
    goal: '<= 25 ns',
  })
  await measure({
    ...common,
    name: 'look at every value of it',
    kafi: { run: () => repeat(() => lookAtAll(batch)) },
    reference: { run: () => repeat(() => readRecords(batch, headers, { check: false }).offset(999)) },
    against: 'decode alone',
    goal: 'none',
  })
  await measure({
    unit: 'byte',
    clock: 'cpu',
    name: 'CRC-32C of 107 kB',
    kafi: { run: () => (repeat(() => crc32c(batch)) / records.count) * batch.length },
    reference: { run: () => (repeat(() => crc32cTable(batch)) / records.count) * batch.length },
    against: 'slicing-by-16',
    goal: '>= 1.5',
  })
}

/** Does it often enough to be measured; answers how many records that were. */
function repeat(work: () => number): number {
  let sum = 0
  for (let i = 0; i < rounds; i++) sum += work()
  return sum < 0 ? 0 : rounds * records.count
}

function encodeInto(sink: Sink): number {
  sink.length = 0
  appendBatch(sink, records, { sealed: false })
  return sink.length
}

function lookAtAll(batch: Uint8Array): number {
  const columns = readRecords(batch, walkBatches(batch), { check: false })
  let bytes = 0
  for (let i = 0; i < columns.count; i++) bytes += columns.value(i)?.length ?? 0
  return bytes
}
