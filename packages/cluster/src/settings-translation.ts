import {
  camelCase,
  didYouMean,
  type Entries,
  findSetting,
  KafiError,
  kafiSettings,
  quoteKey,
  type Setting,
  settingName,
  type Translated,
} from '@kafi/core'
import { clusterSettings } from './settings.ts'
import { readJaas } from './settings-jaas.ts'
import { type ForeignName, foreignNames, valueTranslations } from './settings-foreign.ts'

const ownSettings: readonly Setting[] = [...clusterSettings, ...kafiSettings]
const foreign: ReadonlyMap<string, ForeignName> = new Map(
  foreignNames.flatMap((each) => [
    [each.name, each],
    [camelCase(each.name), each],
  ]),
)
/** Settings within settings: those of topics, as confluent-kafka takes them. */
const topicSections = ['default.topic.config', 'defaultTopicConfig']

/**
 * The section `kafka` as users of librdkafka and of the Java client write it, in our own names, units and words. A name that
 * is known and has no effect here warns; one that nobody has is `KAFI_CONFIG` and names the nearest. No message has a value.
 *
 * @example
 * translateSettings(new Map([['metadata.broker.list', 'localhost']]), 'section kafka')
 * // { entries: Map { 'bootstrap.servers' => 'localhost' }, warnings: [] }
 */
export function translateSettings(given: Entries, where: string): Translated {
  const entries = new Map<string, unknown>()
  const warnings: string[] = []
  for (const [name, value] of flatten(given, where)) {
    if (value === undefined) continue
    const alias = findSetting(ownSettings, name) ? undefined : (foreign.get(name) ?? refuse(name, where))
    if (alias && alias.serves === undefined) warnings.push(...refusal(alias, value, where))
    else addEntry(entries, alias?.serves ?? name, translate(alias, name, value, where), where)
  }
  return { entries, warnings }
}

/** What is outside of `default.topic.config` beats what is within; a login of the Java client is two settings. */
function flatten(given: Entries, where: string): (readonly [string, unknown])[] {
  const own = [...given]
    .filter(([name]) => !topicSections.includes(name))
    .flatMap(([name, value]) => login(name, value))
  const names = new Set(own.map(([name]) => keyOf(name)))
  const within = [...given].filter(([name]) => topicSections.includes(name))
  const nested = within.flatMap(([name, value]) => entriesOf(value, name, where))
  return [...own, ...nested.filter(([name]) => !names.has(keyOf(name)))]
}

function login(name: string, value: unknown): readonly (readonly [string, unknown])[] {
  const taken = keyOf(name) === 'sasl.jaas.config' ? readJaas(value) : undefined
  return taken ?? [[name, value]]
}

function entriesOf(value: unknown, name: string, where: string): [string, unknown][] {
  if (value instanceof Map) return [...(value as Map<string, unknown>)]
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return Object.entries(value)
  throw new KafiError('KAFI_CONFIG', `${name} in ${where} must be an object of settings`)
}

/** The setting that a name means, whoever's name it is. */
function keyOf(name: string): string {
  const alias = foreign.get(name)
  return findSetting(ownSettings, name)?.key ?? alias?.serves ?? alias?.name ?? name
}

function translate(alias: ForeignName | undefined, name: string, value: unknown, where: string): unknown {
  const convert = alias?.translate ?? valueTranslations.get(keyOf(name))
  return convert ? convert(value, name, where) : value
}

function addEntry(entries: Map<string, unknown>, name: string, value: unknown, where: string): void {
  if (entries.has(name)) {
    throw new KafiError('KAFI_CONFIG', `${keyOf(name)} in ${where} is given twice, under two names; keep one`)
  }
  entries.set(name, value)
}

/** Why it has no effect; nothing where it says what is so anyway. */
function refusal({ name, note, translate: check }: ForeignName, value: unknown, where: string): string[] {
  if (check) {
    check(value, name, where)
    return []
  }
  return [`${name} in ${where} has no effect here: ${note.replaceAll('`', '')}`]
}

function refuse(name: string, where: string): never {
  const known = [...ownSettings.flatMap((setting) => [setting.key, settingName(setting)]), ...foreign.keys()]
  throw new KafiError('KAFI_CONFIG', `unknown key ${quoteKey(name)} in ${where}${didYouMean(name, known)}`)
}
