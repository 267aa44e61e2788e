import { KafiError, type Bytes, type Part, type Storage } from '@kafi/core'

type Header = [string, Bytes | null]

/** Writes a key or value as it came in a line; a serde may add headers. */
export type Encode = (part: unknown, headers: Header[]) => Bytes | null

/** What is written, and where the words come from. */
export interface PartTarget {
  readonly topic: string
  readonly part: Part
  readonly type: string
  readonly signal: AbortSignal
}

/**
 * How keys or values of a line become bytes: null stays null, marked bytes are written as they are whatever the type (they
 * were read so), text of type `bytes` is UTF-8, and all else is written by the serde of the type.
 *
 * @example
 * const encode = await openEncode(storage, { topic: 'quakes', part: 'value', type: 'json', signal })
 */
export async function openEncode(storage: Storage, { topic, part, type, signal }: PartTarget): Promise<Encode> {
  const encoder = storage.registry.serde(type).encoder({ part }, storage)
  await encoder.prepare(topic, { signal })
  return (value, headers) => {
    if (value === null || value instanceof Uint8Array) return value
    if (type === 'bytes' && typeof value === 'string') return Buffer.from(value)
    try {
      return encoder.encode(value, headers)
    } catch (cause) {
      const why = cause instanceof Error ? cause.message : String(cause)
      throw new KafiError('KAFI_ENCODE', `the ${part} is no ${type} for topic '${topic}': ${why}`, {
        details: { topic, part },
        cause,
      })
    }
  }
}
