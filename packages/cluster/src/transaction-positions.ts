import { KafiError, type Place, type Position, type Wait } from '@kafi/core'
import type { Client } from './client.ts'
import { checkCode } from './kafka-error.ts'
import { askPatiently } from './transaction-coordinator.ts'
import type { GroupPosition } from './transaction-offsets.ts'

/** What a broker keeps of a text beside an offset (`offset.metadata.max.bytes`). */
const maxMetadataBytes = 4096
const mark = 'kafi1 '
const entry = /^([a-zA-Z0-9._-]{1,249})((?: \d{1,10}:[0-9a-z]{1,11})+)$/

/**
 * Source positions of a writer with an id. A broker takes offsets of its own topics alone: the positions are kept beside
 * offsets of the target topic's partitions, as text: `kafi1 quakes 0:9ix 1:7ps;other 0:1` (offsets in base 36). A source
 * partition p always stands with target partition p modulo their number.
 */
export class SourcePositions {
  readonly #known = new Map<string, Position>()

  /** Of positions of the same place the last one is kept. */
  constructor(positions: readonly Position[]) {
    for (const { topic, partition, offset } of positions) {
      this.#known.set(`${topic}/${partition}`, { topic, partition, offset })
    }
  }

  /** All that are known. */
  get all(): readonly Position[] {
    return [...this.#known.values()]
  }

  /** What to commit so that these places are kept: whole texts of the target partitions they stand with. */
  textsFor(changed: readonly Place[], target: string, partitions: number): GroupPosition[] {
    const slots = new Set(changed.map(({ partition }) => partition % partitions))
    return [...slots].map((slot) => {
      const own = this.all.filter(({ partition }) => partition % partitions === slot)
      return { topic: target, partition: slot, offset: own[0]?.offset ?? 0, metadata: printPositions(own) }
    })
  }
}

/**
 * Positions as text. `KAFI_TOO_LARGE` where it would not fit beside one offset: about 300 places.
 *
 * @example
 * printPositions([{ topic: 'quakes', partition: 0, offset: 42 }]) // 'kafi1 quakes 0:16'
 */
export function printPositions(positions: readonly Position[]): string {
  const topics = new Map<string, string>()
  for (const { topic, partition, offset } of positions) {
    topics.set(topic, `${topics.get(topic) ?? topic} ${partition}:${offset.toString(36)}`)
  }
  const text = mark + [...topics.values()].join(';')
  if (text.length <= maxMetadataBytes) return text
  const message = `${positions.length} source positions do not fit beside one offset (${text.length} of ${maxMetadataBytes} bytes)`
  throw new KafiError('KAFI_TOO_LARGE', `${message}; give the target topic more partitions, or copy in parts`)
}

/**
 * Positions out of such a text; nothing out of any other.
 *
 * @example
 * parsePositions('kafi1 quakes 0:16') // [{ topic: 'quakes', partition: 0, offset: 42 }]
 */
export function parsePositions(text: string | null): readonly Position[] {
  if (text === null || !text.startsWith(mark)) return []
  return text
    .slice(mark.length)
    .split(';')
    .flatMap((part) => {
      const found = entry.exec(part)
      return found ? parseEntry(found[1]!, found[2]!) : []
    })
}

function parseEntry(topic: string, text: string): Position[] {
  return text
    .trim()
    .split(' ')
    .flatMap((pair) => {
      const [partition, offset] = pair.split(':')
      const position = { topic, partition: Number(partition), offset: parseInt(offset ?? '', 36) }
      return Number.isSafeInteger(position.offset) ? [position] : []
    })
}

/**
 * The positions that are kept under an id, after transactions that are being ended (KIP-447).
 *
 * @example
 * const resumed = await readPositions(client, 'copy-7', { signal })
 */
export function readPositions(client: Client, id: string, o: Wait): Promise<readonly Position[]> {
  return askPatiently(client, 'group', id, o, async () => {
    const max = (await client.versionsOf({ group: id }, o)).get(offsetFetchKey)?.max ?? 0
    const draft = max >= 8 ? { groups: [{ groupId: id, topics: null }] } : { groupId: id, topics: null }
    const stable = max >= 7 ? { requireStable: true } : {}
    const answer = await client.send({ group: id }, 'OffsetFetch', { ...draft, ...stable }, { ...o, maxVersion: 9 })
    const found = answer.groups[0] ?? answer
    checkCode(found.errorCode, { api: 'OffsetFetch', group: id })
    const positions: Position[] = []
    for (const { name: topic, partitions } of found.topics) {
      for (const { partitionIndex: partition, errorCode, metadata } of partitions) {
        checkCode(errorCode, { api: 'OffsetFetch', group: id, topic, partition })
        positions.push(...parsePositions(metadata))
      }
    }
    // A target that was given more partitions has old texts: the newest of a place holds.
    return new SourcePositions(positions.sort((a, b) => a.offset - b.offset)).all
  })
}

const offsetFetchKey = 9
