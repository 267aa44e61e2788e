import { randomUUID } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Cluster } from '@kafi/cluster'
import { makeRecords, patience } from '../data.ts'
import type { Task } from '../peers/task.ts'
import type { Lap } from '../race.ts'
import type { Peer } from './peer.ts'

const services = join(import.meta.dirname, '../../../.cache/e2e/services.json')
const partitions = 4
/** Deleted topics leave the disk at once, for the runs after them. */
const configs = { 'retention.ms': -1, 'file.delete.delay.ms': 0 }

/** The real broker a case runs against, and its topics, which are deleted at the end. */
export class Ground implements AsyncDisposable {
  readonly servers: string
  readonly folder: string
  readonly cluster: Cluster
  readonly #prefix = `bench-${randomUUID().slice(0, 8)}`
  readonly #topics = new Set<string>()
  #made = 0

  constructor(servers: string, folder: string) {
    this.servers = servers
    this.folder = folder
    // Batches of no producer can be sent again as they are.
    this.cluster = new Cluster({ bootstrapServers: servers, enableIdempotence: false })
  }

  async makeTopic(): Promise<string> {
    const topic = `${this.#prefix}-${this.#made++}`
    await this.cluster.touch(topic, { partitions, configs })
    this.#topics.add(topic)
    return topic
  }

  async removeTopic(topic: string): Promise<void> {
    this.#topics.delete(topic)
    await this.cluster.rm(topic)
  }

  /** A topic of `count` records without keys. */
  async fillTopic(count: number, valueBytes: number): Promise<string> {
    const topic = await this.makeTopic()
    const backend = await this.cluster.backend()
    await using writer = await backend.openWriter(patience)
    const records = makeRecords(Math.min(Math.floor(980_000 / (valueBytes + 12)), count / partitions), valueBytes)
    for (let left = count, i = 0; left > 0; i++) {
      const some = { ...records, count: Math.min(left, records.count) }
      await writer.append([{ topic, partition: i % partitions, records: some }], patience)
      left -= some.count
    }
    return topic
  }

  /** Lets a client do a task of `count` records. */
  async run(peer: Peer, verb: string, task: Partial<Task> & { readonly count: number }): Promise<Lap> {
    const { servers, folder } = this
    const lap = await peer.run({ verb, servers, folder, topic: '', target: '', partitions, valueBytes: 0, ...task })
    if (lap.units !== task.count) throw new Error(`${verb} did ${lap.units} records of ${task.count}`)
    return lap
  }

  /** Lets a client write to a new topic, looks whether all is there, and deletes it. */
  async runInto(peer: Peer, verb: string, task: Partial<Task> & { readonly count: number }): Promise<Lap> {
    const target = await this.makeTopic()
    const lap = await this.run(peer, verb, { ...task, target })
    const marks = await this.cluster.watermarks(target)
    const written = marks.reduce((sum, { end }) => sum + end, 0)
    // Marks of transactions have offsets, too.
    if (written < task.count) throw new Error(`${verb} wrote ${written} records of ${task.count}`)
    await this.removeTopic(target)
    return lap
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const topic of [...this.#topics]) await this.removeTopic(topic)
    await this.cluster.close()
  }
}

/** The broker to measure with: KAFI_BENCH_SERVERS, or what `npm run services -- up` started. */
export function findServers(): string | undefined {
  const named = process.env['KAFI_BENCH_SERVERS']
  if (named !== undefined || !existsSync(services)) return named
  const { kafka } = JSON.parse(readFileSync(services, 'utf8')) as { kafka?: { addresses: readonly string[] } }
  return kafka?.addresses.join(',')
}
