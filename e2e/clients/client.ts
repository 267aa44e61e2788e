import { cpSync } from 'node:fs'
import { basename, join } from 'node:path'
import { cache, cacheFolder, jarsOf, pythonPath, root } from '../services/cache.ts'
import type { Service } from '../services/catalog.ts'
import { run } from '../services/command.ts'
import { absenceOf, type Requirement } from '../services/requirements.ts'
import { consumeByKcat, produceByKcat } from './kcat.ts'
import { parseLines, printLine, type ClientRecord, type ReadRecord } from './record.ts'
import { runClient } from './run-client.ts'
import { javaProperties, kafkaPythonArguments, rdkafkaProperties, type ClientOptions } from './task.ts'

/** Kafka's version whose client is "the" Java client. */
const javaVersion = '4.3.1'

/** Clients of others: what each takes, and the properties it is given. */
const clients = {
  java: { needs: 'java', properties: javaProperties },
  confluent: { needs: 'python', properties: rdkafkaProperties },
  'kafka-python': { needs: 'python', properties: kafkaPythonArguments },
  kcat: { needs: 'kcat', properties: rdkafkaProperties },
} as const satisfies Record<string, { needs: Requirement; properties: Properties }>

type Properties = (service: Service, verb: string, options: ClientOptions) => Record<string, unknown>

/** A client of others. */
export type ClientName = keyof typeof clients

/** The clients that are installed here, or can be. */
export const clientNames = (Object.keys(clients) as ClientName[]).filter(
  (name) => absenceOf(clients[name].needs) === undefined,
)

/**
 * Writes records by a client of others.
 *
 * @example
 * await produceWith('java', kafka, 'quakes', records, { codec: 'zstd' })
 */
export async function produceWith(
  client: ClientName,
  service: Service,
  topic: string,
  records: readonly ClientRecord[],
  options: ClientOptions = {},
): Promise<void> {
  if (client === 'kcat') return produceByKcat(service, topic, records, options)
  await runLines(client, service, { verb: 'produce', topic, ...options }, records.map(printLine))
}

/** Reads a topic by a client of others from its beginning to its end, ordered by partition and offset. */
export async function consumeWith(
  client: ClientName,
  service: Service,
  topic: string,
  options: ClientOptions = {},
): Promise<ReadRecord[]> {
  if (client === 'kcat') return consumeByKcat(service, topic, options)
  return parseLines(await runLines(client, service, { verb: 'consume', topic, ...options }, []))
}

async function runLines(
  client: Exclude<ClientName, 'kcat'>,
  service: Service,
  { verb, topic, ...options }: ClientOptions & { verb: string; topic: string },
  records: readonly string[],
): Promise<string> {
  const properties = clients[client].properties(service, verb, options)
  const task = JSON.stringify({ verb, topic, properties, abort: options.abort ?? false })
  const [command, ...args] = commandOf(client)
  return (await runClient(command, args, [task, ...records].join('\n'))).toString()
}

function commandOf(client: Exclude<ClientName, 'kcat'>): [string, ...string[]] {
  if (client === 'java')
    return ['java', '-Xmx256m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-cp', javaClassPath(), 'Client']
  const script = client === 'confluent' ? 'confluent.py' : 'kafka_python.py'
  return [pythonPath(), join(root, 'e2e/python', script)]
}

/** Kafka's jars and our compiled `Client.java`. */
function javaClassPath(): string {
  const jars = join(jarsOf(javaVersion), '*')
  const source = join(root, 'e2e/java/Client.java')
  const compiled = cacheFolder(join(cache, 'java'), source, (folder) => {
    const copy = join(folder, basename(source))
    cpSync(source, copy)
    run('javac', ['-cp', jars, '-d', folder, copy])
  })
  return `${compiled}:${jars}`
}
