import { didYouMean, KafiError } from '@kafi/core'

/** What a value of a topic's configuration must be. */
type Rule = 'boolean' | 'text' | { readonly min: number; readonly max?: number } | readonly string[]

const codecs = ['producer', 'uncompressed', 'gzip', 'snappy', 'lz4', 'zstd'] as const

/**
 * Kafka's topic configs (Kafka 4.1, "Topic-Level Configs") with the defaults of an emulated topic. They are Kafka's,
 * but `retention.ms`, -1 here: what is put into a folder or a bucket stays until somebody says otherwise.
 * In effect here: `compression.type`, `max.message.bytes`, `message.timestamp.type`, `retention.bytes`, `retention.ms`;
 * the others are kept for topics that are copied to a cluster.
 */
const known: ReadonlyMap<string, readonly [value: string, rule: Rule]> = new Map<string, readonly [string, Rule]>([
  ['cleanup.policy', ['delete', ['delete', 'compact', 'compact,delete', 'delete,compact']]],
  ['compression.gzip.level', ['-1', { min: -1, max: 9 }]],
  ['compression.lz4.level', ['9', { min: 1, max: 17 }]],
  ['compression.type', ['producer', codecs]],
  ['compression.zstd.level', ['3', { min: -131_072, max: 22 }]],
  ['delete.retention.ms', ['86400000', { min: 0 }]],
  ['file.delete.delay.ms', ['60000', { min: 0 }]],
  ['flush.messages', ['9223372036854775807', { min: 1 }]],
  ['flush.ms', ['9223372036854775807', { min: 0 }]],
  ['follower.replication.throttled.replicas', ['', 'text']],
  ['index.interval.bytes', ['4096', { min: 0 }]],
  ['leader.replication.throttled.replicas', ['', 'text']],
  ['local.retention.bytes', ['-2', { min: -2 }]],
  ['local.retention.ms', ['-2', { min: -2 }]],
  ['max.compaction.lag.ms', ['9223372036854775807', { min: 1 }]],
  ['max.message.bytes', ['1048588', { min: 0, max: 1 << 30 }]],
  ['message.timestamp.after.max.ms', ['3600000', { min: 0 }]],
  ['message.timestamp.before.max.ms', ['9223372036854775807', { min: 0 }]],
  ['message.timestamp.type', ['CreateTime', ['CreateTime', 'LogAppendTime']]],
  ['min.cleanable.dirty.ratio', ['0.5', 'text']],
  ['min.compaction.lag.ms', ['0', { min: 0 }]],
  ['min.insync.replicas', ['1', { min: 1 }]],
  ['preallocate', ['false', 'boolean']],
  ['remote.log.copy.disable', ['false', 'boolean']],
  ['remote.log.delete.on.disable', ['false', 'boolean']],
  ['remote.storage.enable', ['false', 'boolean']],
  ['retention.bytes', ['-1', { min: -1 }]],
  ['retention.ms', ['-1', { min: -1 }]],
  ['segment.bytes', ['1073741824', { min: 14 }]],
  ['segment.index.bytes', ['10485760', { min: 4 }]],
  ['segment.jitter.ms', ['0', { min: 0 }]],
  ['segment.ms', ['604800000', { min: 1 }]],
  ['unclean.leader.election.enable', ['false', 'boolean']],
])

/** The names of all configs a topic can have. */
export const configNames: readonly string[] = [...known.keys()]

/** All configs of a topic: the defaults and what was set. */
export function allConfigs(set: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const all = new Map([...known].map(([name, [value]]) => [name, value]))
  for (const [name, value] of set) all.set(name, value)
  return all
}

/**
 * The default of a config that was not set.
 *
 * @example
 * configOf(head.config, 'retention.ms') // '-1'
 */
export function configOf(set: ReadonlyMap<string, string>, name: string): string {
  return set.get(name) ?? known.get(name)?.[0] ?? ''
}

/** Refuses a config that Kafka does not know, or a value it would not take: `KAFI_CONFIG`, naming the nearest name. */
export function checkConfig(name: string, value: string | null): void {
  const rule = known.get(name)?.[1]
  if (rule === undefined) {
    const message = `no topic config '${name.slice(0, 80)}'${didYouMean(name, configNames) || '; configs() shows all there are'}`
    throw new KafiError('KAFI_CONFIG', message, { details: { name: name.slice(0, 80) } })
  }
  if (value === null || isAllowed(value, rule)) return
  const message = `topic config ${name} cannot be '${value.slice(0, 80)}'; it is ${describe(rule)}`
  throw new KafiError('KAFI_CONFIG', message, { details: { name, value: value.slice(0, 80) } })
}

function isAllowed(value: string, rule: Rule): boolean {
  if (rule === 'text') return value.length <= 4_096
  if (rule === 'boolean') return value === 'true' || value === 'false'
  if (!('min' in rule)) return rule.includes(value)
  if (!/^-?\d{1,19}$/.test(value)) return false
  return Number(value) >= rule.min && Number(value) <= (rule.max ?? 2 ** 63)
}

function describe(rule: Rule): string {
  if (rule === 'text') return 'a short text'
  if (rule === 'boolean') return 'true or false'
  if (!('min' in rule)) return `one of ${rule.join(', ')}`
  return `an integer of at least ${rule.min}${rule.max === undefined ? '' : ` and at most ${rule.max}`}`
}
