import { KafiError } from './errors.ts'
import { didYouMean } from './nearest.ts'
import type { Setting } from './provider.ts'
import type { SerdeName } from './registry.ts'
import { fillSettings, findSetting, quoteKey, readSetting } from './settings.ts'

/** Longest wait that a timer of Node takes: 2^31 - 1 ms, some 24 days. */
const longestWaitMs = 2_147_483_647

/**
 * Every item of a configuration's `kafi` section, in the order of its page. The page, the reading of files and
 * {@link Defaults} come from this one table.
 *
 * @example
 * kafiSettings.map((item) => item.key) // ['progress.num.messages', 'consume.batch.size', ...]
 */
export const kafiSettings = [
  {
    key: 'progress.num.messages',
    name: 'progressNumMessages',
    type: 'number',
    whole: true,
    min: 1,
    default: 1000,
    doc: 'Messages between two calls of a progress callback.',
  },
  {
    key: 'consume.batch.size',
    name: 'consumeBatchSize',
    type: 'number',
    whole: true,
    min: 1,
    default: 1000,
    doc: 'Most messages that one batch of reading hands on.',
  },
  {
    key: 'produce.batch.size',
    name: 'produceBatchSize',
    type: 'number',
    whole: true,
    min: 1,
    default: 1000,
    doc: 'Most messages that a producer holds before it writes them.',
  },
  {
    key: 'verbose',
    name: 'verbose',
    type: 'number',
    whole: true,
    min: 0,
    default: 0,
    doc: '1: the commands and the prompt show progress; in code, `progress` of the storage is told. The default at the prompt is 1.',
  },
  {
    key: 'auto.offset.reset',
    name: 'autoOffsetReset',
    type: 'string',
    choices: ['earliest', 'latest', 'none'],
    default: 'earliest',
    doc: 'Where a group starts that has committed nothing; `none` refuses.',
  },
  {
    key: 'consumer.group.prefix',
    name: 'consumerGroupPrefix',
    type: 'string',
    default: '',
    doc: 'Put before the name of every group that is joined.',
  },
  {
    key: 'enable.auto.commit',
    name: 'enableAutoCommit',
    type: 'boolean',
    default: false,
    doc: 'A consumer with a group commits by itself.',
  },
  {
    key: 'auto.commit.interval.ms',
    name: 'autoCommitIntervalMs',
    type: 'number',
    whole: true,
    min: 0,
    max: longestWaitMs,
    default: 5000,
    doc: 'Time between two commits of `enable.auto.commit`.',
  },
  {
    key: 'commit.after.processing',
    name: 'commitAfterProcessing',
    type: 'boolean',
    default: true,
    doc: 'Commit what was handed out once the next is asked for (at least once); false: when it is handed out (at most once).',
  },
  { key: 'key.type', name: 'keyType', type: 'string', default: 'str', doc: 'Type of keys.' },
  { key: 'value.type', name: 'valueType', type: 'string', default: 'json', doc: 'Type of values.' },
  {
    key: 'flush.timeout',
    name: 'flushTimeoutMs',
    type: 'number',
    factor: 1000,
    min: -1,
    max: longestWaitMs,
    default: -1,
    doc: 'Longest time that a flush may take; -1: no limit.',
  },
  {
    key: 'retention.ms',
    name: 'retentionMs',
    type: 'number',
    whole: true,
    min: -1,
    default: 604_800_000,
    doc: 'How long a topic made by `touch` keeps its records; -1: for ever.',
  },
  {
    key: 'consume.timeout',
    name: 'consumeTimeoutMs',
    type: 'number',
    factor: 1000,
    min: -1,
    max: longestWaitMs,
    default: 5000,
    doc: 'How long following waits for a next record before it ends; -1: every read follows, for ever.',
  },
  {
    key: 'session.timeout.ms',
    name: 'sessionTimeoutMs',
    type: 'number',
    whole: true,
    min: 1,
    max: longestWaitMs,
    default: 45_000,
    doc: 'Silence after which a member of a group counts as gone.',
  },
  {
    key: 'block.num.retries',
    name: 'blockNumRetries',
    type: 'number',
    whole: true,
    min: 0,
    default: 10,
    doc: 'How often it is looked whether a created topic is there, or a deleted one gone.',
  },
  {
    key: 'block.interval',
    name: 'blockIntervalMs',
    type: 'number',
    factor: 1000,
    min: 0,
    max: longestWaitMs,
    default: 500,
    doc: 'Time between two such looks.',
  },
  {
    key: 'fetch.min.bytes',
    name: 'fetchMinBytes',
    type: 'number',
    whole: true,
    min: -1,
    default: -1,
    doc: 'Least bytes that a REST Proxy gathers before it answers; -1: its own default.',
  },
  {
    key: 'consumer.request.timeout.ms',
    name: 'consumerRequestTimeoutMs',
    type: 'number',
    whole: true,
    min: 1,
    max: longestWaitMs,
    default: 1000,
    doc: 'How long a REST Proxy waits for records before it answers.',
  },
  {
    key: 'consume.num.attempts',
    name: 'consumeNumAttempts',
    type: 'number',
    whole: true,
    min: 1,
    default: 3,
    doc: 'How often a REST Proxy is asked until an empty answer means the end.',
  },
  {
    key: 'requests.num.retries',
    name: 'requestsNumRetries',
    type: 'number',
    whole: true,
    min: 0,
    default: 10,
    doc: 'How often a failed request to a REST Proxy is repeated.',
  },
] as const satisfies readonly Setting[]

type Item = (typeof kafiSettings)[number]
type ItemValue<I extends Item> = I extends { name: 'keyType' | 'valueType' }
  ? SerdeName
  : I extends { choices: readonly (infer C)[] }
    ? C
    : { string: string; number: number; boolean: boolean }[I['type']]

/**
 * What holds for every call on a storage unless the call says otherwise: the `kafi` section, by name in code.
 * Setting a property takes effect with the next call; a wrong name or value is refused with `KAFI_CONFIG`.
 *
 * @example
 * storage.defaults.consumeTimeoutMs = -1
 * storage.defaults.valueType = 'str'
 */
export type Defaults = { -readonly [I in Item as I['name']]: ItemValue<I> }

/**
 * Makes the defaults of a storage from the values given (by name in code); the rest is as in {@link kafiSettings}.
 *
 * @example
 * createDefaults(new Map([['valueType', 'str']])).valueType // 'str'
 */
export function createDefaults(given: ReadonlyMap<string, unknown> = new Map()): Defaults {
  const values = Object.fromEntries(fillSettings(kafiSettings, given, 'the defaults')) as Defaults
  // A setter for an unknown name would be ignored silently at a prompt (no strict mode there): a trap refuses it.
  return new Proxy(values, {
    set: (target, name, value) => Reflect.set(target, name, checkDefault(name, value)),
    defineProperty: (target, name, { value }) =>
      Reflect.defineProperty(target, name, {
        value: checkDefault(name, value),
        writable: true,
        enumerable: true,
        configurable: true,
      }),
    deleteProperty: (_, name) => refuseName(String(name)),
    setPrototypeOf: () => false,
  })
}

function checkDefault(name: string | symbol, value: unknown): unknown {
  const setting = kafiSettings.find((item) => item.name === name)
  return setting === undefined ? refuseName(String(name)) : readSetting(setting, setting.name, value, 'the defaults')
}

function refuseName(name: string): never {
  const dotted = findSetting(kafiSettings, name)?.name
  const hint =
    dotted === undefined
      ? didYouMean(
          name,
          kafiSettings.map((item) => item.name),
        )
      : `; it is '${dotted}' here`
  throw new KafiError('KAFI_CONFIG', `no default of the name ${quoteKey(name)}${hint}`, { details: {} })
}
