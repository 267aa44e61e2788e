import { KafiError } from '@kafi/core'
import type { Codec } from '@kafi/protocol'

/** What of a topic's configuration matters for what is written to it. */
export interface WriteRules {
  readonly codec: Codec
  /** Largest batch (Kafka: max.message.bytes). */
  readonly maxMessageBytes: number
  readonly keepOffsets: boolean
  /** A run of this many bytes gets the CRCs of its batches when it is written; see `seal`. Infinity: never. */
  readonly sealLater: number
}

/** The rules of a topic with this configuration. */
export function writeRules(
  config: ReadonlyMap<string, string>,
  { keepOffsets, sealLater }: Pick<WriteRules, 'keepOffsets' | 'sealLater'>,
): WriteRules {
  const maxMessageBytes = Number(config.get('max.message.bytes') ?? 1_048_588)
  return { codec: codecOf(config.get('compression.type')), maxMessageBytes, keepOffsets, sealLater }
}

function codecOf(compression = 'producer'): Codec {
  return compression === 'producer' || compression === 'uncompressed' ? 'none' : (compression as Codec)
}

/** The error for what is larger than a topic takes. */
export function tooLarge(bytes: number, most: number, what: string): KafiError {
  const message = `${what} takes ${bytes} bytes, more than the topic's max.message.bytes ${most}; raise it or send less`
  return new KafiError('KAFI_TOO_LARGE', message, { details: { bytes, maxMessageBytes: most } })
}
