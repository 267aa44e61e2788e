import { Local } from '@kafi/emulated-local'
import { fillTopic, makeJsonRecords } from './data.ts'
import { readLogs } from './log-file.ts'
import type { Pair } from './measure.ts'

/** `foldl` and `grep` over JSON against a loop over the same file with our codec and JSON.parse or a regular expression. */
export async function run(rootDir: string, measure: (pair: Pair) => Promise<void>): Promise<void> {
  await using filling = new Local({ rootDir })
  await fillTopic(await filling.backend(), 'json', makeJsonRecords(8192), 64)
  await filling.close()
  await using local = new Local({ rootDir })
  const common = { unit: 'record', clock: 'cpu', compare: 'extra', goal: '<= 100 ns' } as const
  await measure({
    ...common,
    name: 'foldl over JSON',
    kafi: { run: async () => (await local.foldl('json', add, 0)).read },
    reference: { run: () => parseLogs(rootDir) },
    against: 'codec + JSON.parse',
  })
  await measure({
    ...common,
    name: 'grep over JSON',
    kafi: { run: async () => (await local.grep('json', /us10102[0-3]/, { limit: 1e9 })).read },
    reference: { run: () => searchLogs(rootDir, /us10102[0-3]/) },
    against: 'codec + regex on the text',
  })
}

interface Quake {
  readonly magnitude: number
}

function add(sum: number, message: { readonly value: unknown }): number {
  return sum + (message.value as Quake).magnitude
}

function parseLogs(folder: string): number {
  let sum = 0
  const read = readLogs(folder, (value) => {
    sum += (JSON.parse(textOf(value)) as Quake).magnitude
  })
  return sum > 0 ? read : 0
}

function searchLogs(folder: string, pattern: RegExp): number {
  let matched = 0
  const read = readLogs(folder, (value) => {
    if (pattern.test(textOf(value))) matched++
  })
  return matched > 0 ? read : 0
}

const utf8 = new TextDecoder()

function textOf(value: Uint8Array): string {
  return utf8.decode(value)
}
