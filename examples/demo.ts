import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { verify, type Message, type NewMessage } from '@kafi/core'
import { Local } from '@kafi/emulated-local'
import { show } from './show.ts'

/** A value of the topic `quakes`. */
interface Quake {
  readonly magnitude: number
  readonly place: string
  readonly depthKm: number
}

/** A line of data/earthquakes.jsonl; data/README.md says what the fields are. */
interface Line extends Quake {
  readonly time: number
  readonly network: string
}

/** The tour: a folder with topics, and a second one as its backup. */
async function giveTour(folder: string, quakes: readonly NewMessage[]): Promise<void> {
  const local = new Local({ rootDir: join(folder, 'data') })
  const backup = new Local({ rootDir: join(folder, 'backup') })
  try {
    await write(local, quakes)
    await look(local)
    await search(local)
    await change(local)
    await saveAndRestore(local, backup)
  } finally {
    await Promise.all([local.close(), backup.close()])
  }
}

async function write(local: Local, quakes: readonly NewMessage[]): Promise<void> {
  // The earthquakes are of 2018: Kafka's default would delete them after a week.
  await show(() => local.touch(['quakes', 'large'], { partitions: 2, configs: { 'retention.ms': -1 } }))
  const producer = local.producer('quakes')
  await show(() => producer.produceMany(quakes))
  await show(() => producer.flush())
  await producer.close()
}

async function look(local: Local): Promise<void> {
  await show(() => local.ls())
  await show(() => local.watermarks('quakes'))
  await show(() => local.wc('quakes'))
  await show(() => local.head('quakes', { n: 1 }))
  await show(() => local.tail('quakes', { n: 1 }))
  await show(() => local.cat('quakes', { start: '2018-02-07T00:00:00Z', n: 1, valueType: 'str' }))
}

async function search(local: Local): Promise<void> {
  await show(() => local.grep('quakes', 'Volcano', { limit: 1 }))
  await show(() => local.filter('quakes', ({ value }: Message<string, Quake>) => value.magnitude > 6.3))
  await show(() =>
    local.foldl(
      'quakes',
      (strongest, { key, value }: Message<string, Quake>) =>
        strongest.set(key, Math.max(strongest.get(key) ?? 0, value.magnitude)),
      new Map<string, number>(),
    ),
  )
}

async function change(local: Local): Promise<void> {
  await show(() =>
    local.cp('quakes', local, 'large', {
      flatMap: (message: Message<string, Quake>) => {
        const { magnitude, depthKm, place } = message.value
        return magnitude < 5.5 ? [] : [{ ...message, value: { magnitude, depthMiles: depthKm / 1.609344, place } }]
      },
    }),
  )
  await show(() => local.tail('large', { n: 1 }))
}

async function saveAndRestore(local: Local, backup: Local): Promise<void> {
  await show(() => local.cp('quakes', backup, 'quakes', { type: 'bytes' }))
  await show(() => verify(local, 'quakes', backup, 'quakes'))
  await show(() => local.rm('quakes'))
  await show(() => local.ls())
  await show(() => backup.cp('quakes', local, 'quakes', { type: 'bytes' }))
  await show(() => verify(backup, 'quakes', local, 'quakes'))
}

async function readQuakes(): Promise<NewMessage[]> {
  const text = await readFile(new URL('../data/earthquakes.jsonl', import.meta.url), 'utf8')
  return text.trimEnd().split('\n').map(toMessage)
}

function toMessage(line: string): NewMessage {
  const { time, network, magnitude, place, depthKm } = JSON.parse(line) as Line
  const value: Quake = { magnitude, place, depthKm }
  return { value, key: network, timestamp: time, headers: { source: 'USGS' } }
}

/** A folder that is named on the command line is kept. */
const [kept] = process.argv.slice(2)
const folder = kept ?? (await mkdtemp(join(tmpdir(), 'kafi-demo-')))
try {
  await giveTour(folder, await readQuakes())
} finally {
  if (kept === undefined) await rm(folder, { recursive: true })
}
