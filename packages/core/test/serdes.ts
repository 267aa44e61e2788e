import { recordsOf } from '../src/rows.ts'
import type { Bytes } from '../src/message.ts'
import type { Part, SerdeProvider } from '../src/serde.ts'

/** Decodes one key or value with a serde. */
export function decodeWith(serde: SerdeProvider, bytes: Bytes | null, part: Part = 'value'): unknown {
  const row = { offset: 0, timestamp: 0, key: null, value: null, headers: [], [part]: bytes }
  return serde.decoder({ part }, {}).decode(recordsOf([row]), 0)
}

/** Encodes one key or value with a serde. */
export function encodeWith(serde: SerdeProvider, value: unknown, part: Part = 'value'): Bytes | null {
  return serde.encoder({ part }, {}).encode(value, [])
}
