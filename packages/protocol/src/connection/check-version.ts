import { ProtocolError } from '../error.ts'
import { brokerSignatures, legacyProbes, type LegacyProbe } from './broker-signatures.ts'
import { openConnection, type Connection, type ConnectionOptions } from './connection.ts'
import type { ApiRange } from './version-choice.ts'

/** What {@link checkVersion} found. */
export interface BrokerVersion {
  /** The newest release of Apache Kafka whose protocol it speaks, as `3.9`; newer ones that changed nothing look the same. */
  readonly release: string
  /** A sentence for people. What is no Kafka but speaks its protocol is not told apart, and none is claimed to be Kafka. */
  readonly text: string
  /** What it has, by API key; empty before 0.10. */
  readonly versions: ReadonlyMap<number, ApiRange>
}

const produce = 0

/** Brokers before 0.10 that neither answer nor hang up have this long, in ms. */
const probeTimeoutMs = 5_000

/**
 * Tells the release of a broker down to 0.8, by what it has: the highest versions of its requests since 0.10, before that what
 * it hangs up on. Kafka 0.7 speaks another protocol and cannot be asked: it fails as whoever hangs up.
 *
 * @example
 * const { release, text } = await checkVersion({ host: 'localhost', port: 9092 })
 * console.log(text) // 'localhost:9092 speaks the protocol of Kafka 4.3 or later'
 */
export async function checkVersion(options: ConnectionOptions): Promise<BrokerVersion> {
  const connection = await openConnection(options)
  const { versions, legacy } = connection
  await connection.close()
  const release = legacy ? await probe(options) : releaseOf(versions)
  const isController = !legacy && !versions.has(produce)
  return { release, text: describe(`${options.host}:${options.port}`, release, isController), versions }
}

/**
 * The release that has these ranges, at least; `0.10.0` for what fits none.
 *
 * @example
 * releaseOf(connection.versions) // '4.3'
 */
export function releaseOf(versions: ReadonlyMap<number, ApiRange>): string {
  const fits = brokerSignatures.find(({ apiKey, version }) => (versions.get(apiKey)?.max ?? -1) >= version)
  return fits?.release ?? '0.10.0'
}

function describe(where: string, release: string, isController: boolean): string {
  // Signatures are of what brokers have; a controller has less of it.
  if (isController) return `${where} takes no records: it is a controller of Kafka ${release} or later`
  const or = release === brokerSignatures[0]!.release ? ' or later' : ''
  return `${where} speaks the protocol of Kafka ${release}${or}`
}

async function probe(options: ConnectionOptions): Promise<string> {
  for (const one of legacyProbes) {
    const connection = await openConnection(options)
    if (await knows(connection, one)) return one.release
  }
  return '0.8.0'
}

async function knows(connection: Connection, { apiKey, body }: LegacyProbe): Promise<boolean> {
  try {
    await connection.sendBytes(apiKey, 0, [body], { timeoutMs: probeTimeoutMs })
    return true
  } catch (error) {
    if (error instanceof ProtocolError && (error.code === 'KAFI_STORAGE' || error.code === 'KAFI_TIMEOUT')) return false
    throw error
  } finally {
    await connection.close()
  }
}
