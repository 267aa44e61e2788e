import { join } from 'node:path'
import { encodeMessage, loadMessage, messageNames } from '@kafi/protocol'
import { versionsIn } from '@kafi/protocol/table'
import { expect, test } from 'vitest'
import { definitions, makeRandom, sampleMessage } from '../../../packages/protocol/test/message-sample.ts'
import { readFolder } from '../../../scripts/protocol/kafka-json.ts'
import { compareMessages } from '../../../scripts/protocol/difference.ts'
import { runs } from '../../../testing/runs.ts'
import { definitionsOf } from '../../clients/definitions.ts'
import { runClient } from '../../clients/run-client.ts'
import { jarsOf, root } from '../../services/cache.ts'

/** A message of early access that changed before it was released. */
const unreleased = ['ReadShareGroupStateSummaryResponse', 'ShareGroupMetadataValue']

/** Records of topics got tagged fields since then, in versions that were there. */
const travelling = ['request', 'response', 'header']

async function sampleLines(name: string): Promise<string[]> {
  const definition = definitions.get(name)!
  const codec = await loadMessage(name)
  return versionsIn(definition.versions).flatMap((version) =>
    Array.from({ length: runs(5, 100) }, (_, seed) => {
      const bytes = encodeMessage(codec, sampleMessage(definition, version, makeRandom(seed)), version)
      return `${name} ${version} ${Buffer.from(bytes).toString('hex')}`
    }),
  )
}

/** Versions of messages that Kafka's own classes read and wrote, and what they did otherwise than we. */
async function askJava(kafka: string): Promise<{ known: number; faults: string[] }> {
  const lines = (await Promise.all(messageNames.map(sampleLines))).flat()
  const source = join(root, 'e2e/java/Messages.java')
  const output = await runClient('java', ['-cp', join(jarsOf(kafka), '*'), source], `${lines.join('\n')}\n`)
  const answers = output.toString().trimEnd().split('\n')
  expect(answers).toHaveLength(lines.length)
  const known = lines.filter((_, index) => answers[index] !== 'unknown').map((line) => line.replace(/ [^ ]*$/, ''))
  const faults = lines
    .map((line, index) => `${line}: ${answers[index]!}`)
    .filter((line) => !/: (same|unknown)$/.test(line))
  return { known: new Set(known).size, faults }
}

test('Kafka 4.3.1 reads every message and version that it has as we wrote it, and writes the same bytes', async () => {
  expect(await askJava('4.3.1')).toEqual({ known: 728, faults: [] })
})

test('so does Kafka 3.9.1, which has the old versions', async () => {
  const { known, faults } = await askJava('3.9.1')
  expect(known).toBeGreaterThan(720)
  expect(faults.filter((line) => !unreleased.some((name) => line.startsWith(name)))).toEqual([])
})

test("our table has the wire of every request and response, version and field in Kafka 3.9.1's jars", () => {
  const theirs = readFolder(definitionsOf('3.9.1')).filter(({ definition }) => travelling.includes(definition.kind))
  expect(theirs.length).toBeGreaterThan(170)
  const differences = theirs.flatMap(({ definition }) =>
    compareMessages(definition, definitions.get(definition.name), { wireOnly: true }),
  )
  const renamed = ['ListClientMetricsResources', 'VoteRequest', ...unreleased]
  expect(differences.filter((line) => !renamed.some((name) => line.startsWith(name)))).toEqual([])
})
