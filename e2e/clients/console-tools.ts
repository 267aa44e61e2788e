import type { Service } from '../services/catalog.ts'
import { runJavaTool } from './java-tool.ts'
import { orderRecords, type ClientRecord, type ReadRecord } from './record.ts'

/** How null is written and printed; no record has it as its text. */
const nullText = 'NULL'
const noHeaders = 'NO_HEADERS'

/** Writes records by `kafka-console-producer`: one line each, so texts without tabs, commas and colons; it says no time. */
export async function produceByConsole(
  service: Service,
  topic: string,
  records: readonly ClientRecord[],
): Promise<void> {
  const lines = records.map(({ headers, key, value }) => {
    const named = headers.map(([name, header]) => `${name}:${print(header)}`).join(',')
    return [named === '' ? nullText : named, print(key), print(value)].join('\t')
  })
  const properties = { 'parse.headers': true, 'parse.key': true, 'null.marker': nullText }
  const args = ['--topic', topic, '--sync', ...listed('--reader-property', properties)]
  await runTool('org.apache.kafka.tools.ConsoleProducer', service, args, `${lines.join('\n')}\n`)
}

/** Reads `count` records of a topic by `kafka-console-consumer`, ordered by partition and offset. */
export async function consumeByConsole(service: Service, topic: string, count: number): Promise<ReadRecord[]> {
  const shown = ['timestamp', 'partition', 'offset', 'headers', 'key', 'value'].map((name) => [`print.${name}`, true])
  const properties = { ...(Object.fromEntries(shown) as object), 'null.literal': nullText }
  const args = ['--topic', topic, '--from-beginning', '--max-messages', count, '--timeout-ms', 60_000]
  const all = [...args.map(String), ...listed('--formatter-property', properties)]
  const text = await runTool('org.apache.kafka.tools.consumer.ConsoleConsumer', service, all)
  return orderRecords(text.split('\n').flatMap((line) => (line.startsWith('CreateTime:') ? parseLine(line) : [])))
}

/** What `kafka-topics` answers. */
export function askTopics(service: Service, args: readonly string[]): Promise<string> {
  return runTool('org.apache.kafka.tools.TopicCommand', service, args)
}

/** What `kafka-consumer-groups` answers. */
export function askConsumerGroups(service: Service, args: readonly string[]): Promise<string> {
  return runTool('org.apache.kafka.tools.consumer.group.ConsumerGroupCommand', service, args)
}

function runTool(main: string, { addresses }: Service, args: readonly string[], input = ''): Promise<string> {
  return runJavaTool(main, ['--bootstrap-server', addresses.join(','), ...args], input)
}

function listed(option: string, properties: object): string[] {
  return Object.entries(properties).flatMap(([name, value]) => [option, `${name}=${String(value)}`])
}

function print(bytes: Uint8Array | null): string {
  return bytes === null ? nullText : Buffer.from(bytes).toString()
}

/** `CreateTime:1\tPartition:0\tOffset:2\tname:text,name:text\tkey\tvalue` */
function parseLine(line: string): ReadRecord {
  const [time, partition, offset, headers, key, value] = line.split('\t') as [string, ...string[]]
  const named = headers === noHeaders ? [] : headers!.split(',').map((one) => one.split(':') as [string, string])
  return {
    timestamp: numberOf(time),
    partition: numberOf(partition!),
    offset: numberOf(offset!),
    headers: named.map(([name, text]) => [name, parse(text)]),
    key: parse(key!),
    value: parse(value!),
  }
}

function numberOf(named: string): number {
  return Number(named.slice(named.indexOf(':') + 1))
}

function parse(text: string): Uint8Array | null {
  return text === nullText ? null : new TextEncoder().encode(text)
}
