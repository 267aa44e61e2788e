import type { Setting, Settings } from '@kafi/core'
import type { ReaderOptions } from './reader.ts'

/** How records are read. */
export const readingSettings: readonly Setting[] = [
  {
    key: 'fetch.wait.max.ms',
    type: 'number',
    whole: true,
    min: 0,
    max: 300_000,
    default: 500,
    doc: 'How long a broker waits for something to come, before it answers that there is nothing.',
  },
  {
    key: 'check.crcs',
    type: 'boolean',
    default: true,
    doc: 'Refuse a batch of records whose checksum is wrong.',
  },
]

/**
 * How is read, out of the settings of a cluster.
 *
 * @example
 * clusterBackend(client, { reading: readerOptions(settings) })
 */
export function readerOptions(settings: Settings): Pick<ReaderOptions, 'checkCrcs' | 'maxWaitMs'> {
  return { checkCrcs: settings['checkCrcs'] !== false, maxWaitMs: Number(settings['fetchWaitMaxMs']) }
}
