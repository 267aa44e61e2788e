import { setTimeout as sleep } from 'node:timers/promises'
import { copyRows, KafiError, recordsOf } from '@kafi/core'
import type { Backend, Block, Place, Provider, Range, Row, Run } from '@kafi/core'

/** A whole back-end in memory: an offset is an index. What is left out (groups, writer ids, configs) is not offered. */
export function toyBackend(): Backend {
  const all = new Map<string, { id: string; logs: Row[][] }>()
  const close = async () => undefined
  const logsOf = (topic: string) => {
    const found = all.get(topic)
    if (!found) throw new KafiError('KAFI_TOPIC_UNKNOWN', `no topic '${topic}' here; touch makes it`)
    return found.logs
  }
  const logOf = ({ topic, partition }: Place) => {
    const log = logsOf(topic)[partition]
    if (!log) throw new KafiError('KAFI_PARTITION_UNKNOWN', `topic '${topic}' has no partition ${partition}`)
    return log
  }
  const topics: Backend['topics'] = {
    list: async () =>
      [...all].map(([topic, { id, logs }]) => ({ topic, id, partitions: logs.length, internal: false })),
    async create({ topic, partitions }) {
      if (all.has(topic)) throw new KafiError('KAFI_TOPIC_EXISTS', `topic '${topic}' is there already`)
      all.set(topic, { id: crypto.randomUUID(), logs: Array.from({ length: partitions }, () => []) })
    },
    remove: async (names) => names.forEach((name) => void (logsOf(name), all.delete(name))),
    watermarks: async (names) =>
      names.flatMap((topic) =>
        logsOf(topic).map(({ length: end }, partition) => ({ topic, partition, start: 0, end, stable: end })),
      ),
  }
  const append = async (run: Run) => {
    const { topic, partition } = run
    const offset = logOf(run).length
    if ('batches' in run || run.at !== undefined) throw new KafiError('KAFI_UNSUPPORTED', 'the toy appends records')
    for (const row of copyRows(run.records)) logOf(run).push({ ...row, offset: logOf(run).length })
    return { topic, partition, offset, count: run.records.count }
  }
  const openWriter: Backend['openWriter'] = async ({ id, keepOffsets }) => {
    if (id !== undefined || keepOffsets) throw new KafiError('KAFI_UNSUPPORTED', 'the toy keeps no ids and no offsets')
    return {
      resumed: [],
      fits: () => false,
      append: (runs) => Promise.all(runs.map(append)),
      [Symbol.asyncDispose]: close,
    }
  }
  const nextBlock = (range: Range, maxBytes: number): Block => {
    let bytes = 0
    const fits = ({ key, value }: Row) => bytes < maxBytes && (bytes += 100 + (key?.length ?? 0) + (value?.length ?? 0))
    const rows = logOf(range)
      .slice(range.from, Math.min(range.to, range.from + 1000))
      .filter(fits)
    const records = recordsOf(rows)
    return { ...range, next: range.from + rows.length, bytes, timestampType: 'create', records, batches: null }
  }
  const openReader: Backend['openReader'] = async ({ ranges: given }) => {
    let ranges = [...given]
    const isReady = (range: Range) => range.from < Math.min(range.to, logOf(range).length)
    ranges.forEach(isReady)
    return {
      async next({ maxBytes, maxWaitMs, signal }) {
        if (ranges.every(({ from, to }) => from >= to)) return null
        for (let left = maxWaitMs; left > 0 && !ranges.some(isReady); left -= 5)
          await sleep(Math.min(left, 5), undefined, { signal }).catch(() => signal.throwIfAborted())
        const range = ranges.find(isReady)
        if (!range) return []
        const block = nextBlock(range, maxBytes)
        ranges = [...ranges.filter((other) => other !== range), { ...range, from: block.next }]
        return [block]
      },
      assign: (to) => void (ranges = [...to]),
      [Symbol.asyncDispose]: close,
    }
  }
  return {
    keeps: new Set(['timestamp', 'headers', 'partition'] as const),
    topics,
    openReader,
    openWriter,
    [Symbol.asyncDispose]: close,
  }
}

/** Makes the toy a kind of storage: `new Storage(toy.storage, {})`. */
export const toy: Provider = {
  name: 'toy',
  storage: { section: 'toy', folder: 'toys', settings: [], open: async () => toyBackend() },
}
