import { type Abortable, KafiError, type Storage } from '@kafi/core'
import { parseCount, textOf, type Option } from '../arguments.ts'
import type { Command, Context } from '../command.ts'
import { parseJson } from '../json.ts'
import { unmark } from '../marks.ts'
import { formatValue, printRows, rowOptions } from '../rows.ts'

/** What a cluster has and other storages have not; the class itself is loaded only when it is asked for. */
interface Requests {
  request(target: number | string, name: string, draft: object, options: Abortable): Promise<object>
  versions(target: number | string, options: Abortable): Promise<readonly object[]>
  checkVersion(
    target: number | string,
    options: Abortable,
  ): Promise<{ readonly release: string; readonly text: string }>
}

const nodeOption: Option = { name: 'node', value: 'id', doc: 'the broker: its id, any (default), controller' }

const request: Command = {
  name: 'request',
  summary: "Sends any request of Kafka's protocol to a broker and prints the answer as one line of JSON.",
  about:
    'Fields that are left out have their defaults; without a version it is the highest that both have. 64-bit numbers are ' +
    'printed digit by digit, bytes as {"$bytes": "<base64>"}, and both are taken so.',
  operands: ['<name[@version]>', '[fields]'],
  options: [nodeOption],
  examples: [
    'clusters/local request ApiVersions',
    `clusters/local request Metadata@12 '{"topics": [{"name": "quakes"}]}'`,
    `clusters/local request DescribeLogDirs '{"topics": null}' --node 1`,
  ],
  async run(context) {
    const [name = '', fields = '{}'] = context.args.operands
    const [api = '', version] = name.split('@')
    const draft = {
      ...parseFields(fields),
      ...(version !== undefined && { version: parseCount(version, 'a version') }),
    }
    const answer = await requestsOf(context.storage).request(targetOf(context), api, draft, context)
    await context.out.write(`${formatValue(answer)}\n`)
  },
}

const versions: Command = {
  name: 'versions',
  summary: 'Prints the requests that a broker knows, with their versions.',
  operands: [],
  options: [nodeOption, ...rowOptions],
  examples: ['clusters/local versions --table'],
  async run(context) {
    await printRows(context, await requestsOf(context.storage).versions(targetOf(context), context))
  },
}

const checkVersion: Command = {
  name: 'check-version',
  summary: 'Prints which release of Kafka a broker speaks like, down to 0.8.',
  operands: [],
  options: [nodeOption],
  examples: ['clusters/local check-version --node 1'],
  async run(context) {
    const { text } = await requestsOf(context.storage).checkVersion(targetOf(context), context)
    await context.out.write(`${text}\n`)
  },
}

function requestsOf(storage: Storage): Requests {
  if ('request' in storage && 'checkVersion' in storage) return storage as unknown as Requests
  throw new KafiError('KAFI_UNSUPPORTED', `'${storage.name}' takes no requests of Kafka's protocol; clusters do`)
}

function targetOf({ args }: Context): number | string {
  const text = textOf(args, 'node') ?? 'any'
  return text === 'any' || text === 'controller' ? text : parseCount(text, 'the id of a broker')
}

function parseFields(text: string): object {
  const value = readJson(text)
  if (typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Uint8Array))
    return value
  throw new KafiError('KAFI_ARGUMENT', `[fields] is an object of JSON: '{"topics": null}'`)
}

function readJson(text: string): unknown {
  try {
    return unmark(parseJson(text))
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : 'it cannot be read'
    throw new KafiError('KAFI_ARGUMENT', `[fields] is no JSON: ${why}`, { cause })
  }
}

/** Commands that speak Kafka's protocol. */
export const requests: readonly Command[] = [request, versions, checkVersion]
