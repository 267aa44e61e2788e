import { setTimeout as sleep } from 'node:timers/promises'
import { copyRows, KafiError, recordsOf } from '@kafi/core'
import type { Backend, Block, KafiErrorCode, Place, Provider, Range, Reader, Row, Run } from '@kafi/core'

type Cursor = { -readonly [K in keyof Range]: Range[K] }

function refuse(code: KafiErrorCode, why: string): never {
  throw new KafiError(code, why)
}

/** A whole back-end in memory: an offset is an index. What is left out (groups, writer ids, configs) is not offered. */
export function toyBackend(): Backend {
  const all = new Map<string, { id: string; logs: Row[][] }>()
  const close = { [Symbol.asyncDispose]: async () => undefined }
  const logsOf = (topic: string) => all.get(topic)?.logs ?? refuse('KAFI_TOPIC_UNKNOWN', `no topic '${topic}' here`)
  const logOf = ({ topic: t, partition: p }: Place) => logsOf(t)[p] ?? refuse('KAFI_PARTITION_UNKNOWN', `no ${t}[${p}]`)
  const isReady = (range: Range) => range.from < Math.min(range.to, logOf(range).length)
  const marksOf = (topic: string) =>
    logsOf(topic).map(({ length: end }, partition) => ({ topic, partition, start: 0, end, stable: end }))
  const topics: Backend['topics'] = {
    list: async () => [...all].map(([topic, t]) => ({ topic, id: t.id, partitions: t.logs.length, internal: false })),
    async create({ topic, partitions }) {
      if (all.has(topic)) refuse('KAFI_TOPIC_EXISTS', `topic '${topic}' is there already`)
      all.set(topic, { id: crypto.randomUUID(), logs: Array.from({ length: partitions }, () => []) })
    },
    remove: async (names) => names.forEach((name) => void (logsOf(name), all.delete(name))),
    watermarks: async (names) => names.flatMap(marksOf),
  }
  const append = async (run: Run) => {
    const [log, { topic, partition }] = [logOf(run), run]
    if ('batches' in run || run.at !== undefined) refuse('KAFI_UNSUPPORTED', 'the toy takes records, at the end')
    const rows = copyRows(run.records).map((row, i) => ({ ...row, offset: log.length + i }))
    return { topic, partition, offset: log.push(...rows) - rows.length, count: rows.length }
  }
  const openWriter: Backend['openWriter'] = async ({ id, keepOffsets }) => {
    if (id !== undefined || keepOffsets) refuse('KAFI_UNSUPPORTED', 'the toy keeps neither progress nor offsets')
    return { resumed: [], fits: () => false, append: (runs) => Promise.all(runs.map(append)), ...close }
  }
  const blockOf = (range: Cursor): Block => {
    const rows = logOf(range).slice(range.from, Math.min(range.to, range.from + 100))
    const bytes = rows.reduce((all, { key, value }) => all + 50 + (key?.length ?? 0) + (value?.length ?? 0), 0)
    range.from += rows.length
    return { ...range, next: range.from, bytes, timestampType: 'create', records: recordsOf(rows), batches: null }
  }
  const openReader: Backend['openReader'] = async ({ ranges: first }) => {
    let ranges: Cursor[] = first.map((range) => ({ ...range }))
    const next: Reader['next'] = async ({ maxWaitMs, signal }) => {
      if (ranges.every(({ from, to }) => from >= to)) return null
      for (let left = maxWaitMs; left > 0 && !ranges.some(isReady); left -= 5)
        await sleep(5, undefined, { signal }).catch(() => signal.throwIfAborted())
      return ranges.filter(isReady).map(blockOf)
    }
    return { next, assign: (to) => void (ranges = to.map((range) => ({ ...range }))), ...close }
  }
  return { keeps: new Set(['timestamp', 'headers', 'partition'] as const), topics, openReader, openWriter, ...close }
}

const storage = { section: 'toy', folder: 'toys', settings: [], open: async () => toyBackend() }
/** Makes the toy a kind of storage: `registry.use(toy)`. */
export const toy = { name: 'toy', storage } satisfies Provider
