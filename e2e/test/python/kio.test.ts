import { join } from 'node:path'
import { encodeMessage, loadMessage, messageNames } from '@kafi/protocol'
import { versionsIn, type MessageDefinition } from '@kafi/protocol/table'
import { expect, test } from 'vitest'
import { definitions, makeRandom, sampleMessage } from '../../../packages/protocol/test/message-sample.ts'
import { runs } from '../../../testing/runs.ts'
import { runClient } from '../../clients/run-client.ts'
import { pythonPath, root } from '../../services/cache.ts'

interface Line {
  readonly name: string
  readonly version: number
  readonly bytes: string
}

test('kio reads every message and version it has as we wrote it, and writes the same bytes', async () => {
  const lines = (await Promise.all(messageNames.map(sampleLines))).flat()
  const input = lines.map((line) => JSON.stringify(line)).join('\n')
  const output = await runClient(pythonPath(), [join(root, 'e2e/python/kio_codec.py')], input)
  const answers = output
    .toString()
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown)
  expect(answers).toHaveLength(lines.length)
  const known = lines.flatMap((line, index) => (answers[index] === null ? [] : [{ line, answer: answers[index] }]))
  expect(known.filter(({ line, answer }) => answer !== line.bytes)).toEqual([])
  expect(new Set(known.map(({ line }) => `${line.name} ${line.version}`)).size).toBeGreaterThan(500)
})

async function sampleLines(messageName: string): Promise<Line[]> {
  const definition = definitions.get(messageName)!
  const codec = await loadMessage(messageName)
  return versionsIn(definition.versions).flatMap((version) =>
    Array.from({ length: runs(3, 50) }, (_, seed) => {
      const sample = soften(sampleMessage(definition, version, makeRandom(seed)))
      const bytes = Buffer.from(encodeMessage(codec, sample, version)).toString('base64')
      return { name: nameOf(definition), version, bytes }
    }),
  )
}

/** As kio names it: `metadata.request`. */
function nameOf({ name, kind }: MessageDefinition): string {
  const [, schema, end] = /^(.*?)(Request|Response)?$/.exec(name)!
  const snake = schema!.replaceAll(/(?<=[a-z0-9])[A-Z]|(?<=.)[A-Z](?=[a-z])/g, '_$&').toLowerCase()
  return `${snake}.${kind === 'request' || kind === 'response' ? end!.toLowerCase() : 'data'}`
}

/** Without what kio's types do not hold: unknown tags, codes that are no error of Kafka, times beyond the year 9999. */
function soften(value: unknown, name = ''): object {
  return softened(value, name) as object
}

function softened(value: unknown, name: string): unknown {
  if (/errorCode$/i.test(name) && typeof value === 'number') return Math.abs(value) % 100
  if (/(ms|timestamp)$/i.test(name) && typeof value === 'bigint')
    return value < 0n ? (/time(stamp)?ms$/i.test(name) ? 0n : -1n) : value % 2n ** 41n
  if (Array.isArray(value)) return value.map((item) => softened(item, name))
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return value
  const entries = Object.entries(value).filter(([field]) => field !== 'unknownTags')
  return Object.fromEntries(entries.map(([field, item]) => [field, softened(item, field)]))
}
