import { KafiError } from '@kafi/core'

/** Kafka's numbers of something, with its words for them in camelCase. */
export interface Words<Word extends string> {
  /** `KAFI_ARGUMENT` names the words there are. */
  numberOf(word: Word): number
  /** `unknown`: a number of a newer Kafka. */
  wordOf(number: number): Word | 'unknown'
  /** The words of a bit field whose bit `n` stands for number `n`; undefined where the broker was not asked or cannot say. */
  wordsOf(bits: number): readonly Word[] | undefined
}

function makeWords<Word extends string>(what: string, numbers: Readonly<Record<Word, number>>): Words<Word> {
  const entries = Object.entries<number>(numbers) as [Word, number][]
  const byWord = new Map<string, number>(entries)
  const byNumber = new Map(entries.map(([word, number]) => [number, word]))
  return {
    numberOf(word) {
      const number = byWord.get(word)
      if (number !== undefined) return number
      const known = [...byWord.keys()].join(', ')
      throw new KafiError('KAFI_ARGUMENT', `'${word}' is no ${what}; there are ${known}`, { details: { what } })
    },
    wordOf: (number) => byNumber.get(number) ?? 'unknown',
    wordsOf(bits) {
      if (bits === notSaid) return undefined
      return entries.flatMap(([word, number]) => ((bits >> number) & 1 ? [word] : []))
    },
  }
}

/** Kafka: MetadataResponse.AUTHORIZED_OPERATIONS_OMITTED. */
const notSaid = -2_147_483_648

/** What has configs (Kafka: ConfigResource.Type). */
export type ConfigResourceType = 'topic' | 'broker' | 'brokerLogger' | 'clientMetrics' | 'group'

/** Numbers of {@link ConfigResourceType}. */
export const configResourceTypes = makeWords<ConfigResourceType>('kind of resource with configs', {
  topic: 2,
  broker: 4,
  brokerLogger: 8,
  clientMetrics: 16,
  group: 32,
})

/** Whence a value comes (Kafka: ConfigEntry.ConfigSource). */
export type ConfigSource =
  | 'dynamicTopicConfig'
  | 'dynamicBrokerConfig'
  | 'dynamicDefaultBrokerConfig'
  | 'staticBrokerConfig'
  | 'defaultConfig'
  | 'dynamicBrokerLoggerConfig'
  | 'clientMetricsConfig'
  | 'groupConfig'

/** Numbers of {@link ConfigSource}. */
export const configSources = makeWords<ConfigSource>('source of a config', {
  dynamicTopicConfig: 1,
  dynamicBrokerConfig: 2,
  dynamicDefaultBrokerConfig: 3,
  staticBrokerConfig: 4,
  defaultConfig: 5,
  dynamicBrokerLoggerConfig: 6,
  clientMetricsConfig: 7,
  groupConfig: 8,
})

/** What a value is (Kafka: ConfigEntry.ConfigType). */
export type ConfigType = 'boolean' | 'string' | 'int' | 'short' | 'long' | 'double' | 'list' | 'class' | 'password'

/** Numbers of {@link ConfigType}. */
export const configTypes = makeWords<ConfigType>('type of a config', {
  boolean: 1,
  string: 2,
  int: 3,
  short: 4,
  long: 5,
  double: 6,
  list: 7,
  class: 8,
  password: 9,
})

/** How a value is changed (Kafka: AlterConfigOp.OpType, KIP-339). */
export type ConfigOperation = 'set' | 'delete' | 'append' | 'subtract'

/** Numbers of {@link ConfigOperation}. */
export const configOperations = makeWords<ConfigOperation>('change of a config', {
  set: 0,
  delete: 1,
  append: 2,
  subtract: 3,
})

/** What access is to (Kafka: ResourceType). */
export type AclResourceType = 'topic' | 'group' | 'cluster' | 'transactionalId' | 'delegationToken' | 'user'

/** Numbers of {@link AclResourceType}; `any` is for filters. */
export const aclResourceTypes = makeWords<AclResourceType | 'any'>('kind of resource with ACLs', {
  any: 1,
  topic: 2,
  group: 3,
  cluster: 4,
  transactionalId: 5,
  delegationToken: 6,
  user: 7,
})

/** How a resource is named (Kafka: PatternType). */
export type AclPatternType = 'literal' | 'prefixed'

/** Numbers of {@link AclPatternType}; `any` and `match` (whatever applies to the name) are for filters. */
export const aclPatternTypes = makeWords<AclPatternType | 'any' | 'match'>('type of pattern', {
  any: 1,
  match: 2,
  literal: 3,
  prefixed: 4,
})

/** What somebody does (Kafka: AclOperation). */
export type AclOperation =
  | 'all'
  | 'read'
  | 'write'
  | 'create'
  | 'delete'
  | 'alter'
  | 'describe'
  | 'clusterAction'
  | 'describeConfigs'
  | 'alterConfigs'
  | 'idempotentWrite'
  | 'createTokens'
  | 'describeTokens'
  | 'twoPhaseCommit'

/** Numbers of {@link AclOperation}; `any` is for filters. */
export const aclOperations = makeWords<AclOperation | 'any'>('operation', {
  any: 1,
  all: 2,
  read: 3,
  write: 4,
  create: 5,
  delete: 6,
  alter: 7,
  describe: 8,
  clusterAction: 9,
  describeConfigs: 10,
  alterConfigs: 11,
  idempotentWrite: 12,
  createTokens: 13,
  describeTokens: 14,
  twoPhaseCommit: 15,
})

/** Numbers of what a rule says (Kafka: AclPermissionType); `any` is for filters. */
export const aclPermissions = makeWords<'allow' | 'deny' | 'any'>('permission', { any: 1, deny: 2, allow: 3 })

/** How a user proves a password (KIP-554). */
export type ScramMechanism = 'SCRAM-SHA-256' | 'SCRAM-SHA-512'

/** Numbers of {@link ScramMechanism}. */
export const scramMechanisms = makeWords<ScramMechanism>('SCRAM mechanism', { 'SCRAM-SHA-256': 1, 'SCRAM-SHA-512': 2 })
