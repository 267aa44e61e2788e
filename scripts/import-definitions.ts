import { join } from 'node:path'
import { mergeMessages } from './protocol/merge.ts'
import { compareMessages } from './protocol/difference.ts'
import { readDefinitions, sortMessages, writeDefinitions } from './protocol/definition-files.ts'
import { readRelease, type KafkaMessage } from './protocol/kafka-json.ts'
import { root } from './workspace.ts'

/** Where our own table lies. */
const definitions = join(root, 'packages/protocol/definitions')

const usage = `usage: npm run protocol:diff -- [--write] <folder or jar> ...
Prints what releases of Kafka have in their message definitions (*.json) otherwise than packages/protocol/definitions.
With --write those become what the releases have, the newest first.`

function printDifferences(folders: readonly string[]): void {
  const ours = new Map(
    readDefinitions(definitions).flatMap(({ messages }) => messages.map((each) => [each.name, each])),
  )
  const lines = folders.flatMap((folder) =>
    readRelease(folder).flatMap(({ definition }) => compareMessages(definition, ours.get(definition.name))),
  )
  for (const line of lines) console.log(line)
  console.log(`${lines.length} differences`)
  if (lines.length > 0) process.exitCode = 1
}

function writeMerged(folders: readonly string[]): void {
  const merged = folders.map(readRelease).reduceRight((older, newer) => mergeReleases(newer, older))
  for (const file of sortMessages(merged)) writeDefinitions(definitions, file)
}

function mergeReleases(newer: readonly KafkaMessage[], older: readonly KafkaMessage[]): KafkaMessage[] {
  const past = new Map(older.map((each) => [each.definition.name, each.definition]))
  return newer.map(({ family, definition }) => {
    const before = past.get(definition.name)
    return { family, definition: before === undefined ? definition : mergeMessages(definition, before) }
  })
}

const [first, ...rest] = process.argv.slice(2)
if (first === undefined) console.log(usage)
else if (first === '--write') writeMerged(rest)
else printDifferences([first, ...rest])
