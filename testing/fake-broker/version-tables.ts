/** Lowest and highest version of an API that a broker takes. */
export interface VersionRange {
  readonly min: number
  readonly max: number
}

/** Ranges by API key. */
export type VersionTable = ReadonlyMap<number, VersionRange>

/** Kafka versions whose tables are known. */
export type KafkaVersion = '0.8.2' | '0.9.0' | '0.10.2' | '0.11.0' | '2.8' | '3.9' | '4.3'

// What brokers of these versions answer to ApiVersions; before 0.10, where they close the connection instead, what they take.
// `key:max` has the minimum 0. 4.3 says Produce 0-2 although it takes 3 and more alone (KAFKA-18659).
const tables: Record<KafkaVersion, string> = {
  '0.8.2': '0:0 1:0 2:0 3:0 8:1 9:1 10:0',
  '0.9.0': '0:1 1:1 2:0 3:0 8:2 9:1 10:0 11:0 12:0 13:0 14:0 15:0 16:0',
  '0.10.2': '0:2 1:3 2:1 3:2 4:0 5:0 6:3 7:1-1 8:2 9:2 10:0 11:1 12:0 13:0 14:0 15:0 16:0 17:0 18:0 19:1 20:0',
  '0.11.0':
    '0:3 1:5 2:2 3:4 4:0 5:0 6:3 7:1-1 8:3 9:3 10:1 11:2 12:1 13:1 14:1 15:1 16:1 17:0 18:1 19:2 20:1 21:0 22:0 23:0 24:0 ' +
    '25:0 26:0 27:0 28:0 29:0 30:0 31:0 32:0 33:0',
  '2.8':
    '0:9 1:12 2:6 3:11 4:5 5:3 6:7 7:3 8:8 9:7 10:3 11:7 12:4 13:4 14:5 15:5 16:4 17:1 18:3 19:7 20:6 21:2 22:4 23:4 24:3 ' +
    '25:3 26:3 27:1 28:3 29:2 30:2 31:2 32:4 33:2 34:2 35:2 36:2 37:3 38:2 39:2 40:2 41:2 42:2 43:2 44:1 45:0 46:0 47:0 ' +
    '48:1 49:1 50:0 51:0 56:0 57:0 60:0 61:0',
  '3.9':
    '0:11 1:17 2:9 3:12 4:7 5:4 6:8 7:3 8:9 9:9 10:6 11:9 12:4 13:5 14:5 15:5 16:5 17:1 18:4 19:7 20:6 21:2 22:5 23:4 ' +
    '24:5 25:4 26:4 27:1 28:4 29:3 30:3 31:3 32:4 33:2 34:2 35:4 36:2 37:3 38:3 39:2 40:2 41:3 42:2 43:2 44:1 45:0 46:0 ' +
    '47:0 48:1 49:1 50:0 51:0 56:3 57:1 58:0 60:1 61:0 65:0 66:1 67:0 68:0 69:0',
  '4.3':
    '0:13 1:4-18 2:1-11 3:13 8:2-10 9:1-10 10:6 11:9 12:4 13:5 14:5 15:6 16:5 17:1 18:4 19:2-7 20:1-6 21:2 22:5 23:2-4 ' +
    '24:5 25:4 26:5 27:1-2 28:5 29:1-3 30:1-3 31:1-3 32:1-4 33:2 34:1-2 35:1-5 36:2 37:3 38:1-3 39:1-2 40:1-2 41:1-3 42:2 ' +
    '43:2 44:1 45:1 46:0 47:0 48:1 49:1 50:0 51:0 55:2 57:2 60:2 61:0 64:0 65:0 66:2 68:1 69:1 74:1 75:0 76:1-1 77:1-1 ' +
    '78:1-2 79:1-2 80:1 81:0 88:0 89:0 90:1 91:0 92:0',
}

/**
 * What a broker of this version takes, by API key.
 *
 * @example
 * versionTable('2.8').get(3)?.max // 11
 */
export function versionTable(version: KafkaVersion): VersionTable {
  return new Map(tables[version].split(' ').map(parseEntry))
}

function parseEntry(entry: string): [number, VersionRange] {
  const [key = '', range = ''] = entry.split(':')
  const [first = '', last] = range.split('-')
  return [Number(key), last === undefined ? { min: 0, max: Number(first) } : { min: Number(first), max: Number(last) }]
}
