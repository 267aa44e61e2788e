import type { Bytes } from '../columns.ts'
import { corrupt, ProtocolError, type ProtocolErrorCode } from '../error.ts'
import type { Partition07 } from './request.ts'

/** What the broker may say: Kafka's name, the code of the error, what it means and the way out. */
const errors07 = new Map<number, readonly [name: string, code: ProtocolErrorCode, text: string]>([
  [-1, ['UNKNOWN', 'KAFI_STORAGE', 'the broker failed, see its log']],
  [1, ['OFFSET_OUT_OF_RANGE', 'KAFI_ARGUMENT', 'the log has no such offset: ask for its offsets']],
  [2, ['INVALID_MESSAGE', 'KAFI_CORRUPT', 'a message is damaged']],
  [3, ['WRONG_PARTITION', 'KAFI_ARGUMENT', 'the broker does not have this partition']],
  [4, ['INVALID_FETCH_SIZE', 'KAFI_ARGUMENT', 'the size of the fetch cannot be']],
])

/** The content of an answer, behind its error code. Throws what the broker says is wrong. */
export function readAnswer07(frame: Bytes, { topic, partition = 0 }: Partition07): Bytes {
  if (frame.length < 2) throw corrupt(`an answer of ${frame.length} bytes has no error code`, 0)
  const errorCode = viewOf(frame).getInt16(0)
  if (errorCode === 0) return frame.subarray(2)
  const [name, code, text] = errors07.get(errorCode) ?? [`error ${errorCode}`, 'KAFI_STORAGE', 'an unknown error']
  throw new ProtocolError(code, `${name} on partition ${partition} of '${topic}': ${text}`, {
    retriable: errorCode === -1,
    details: { topic, partition, kafkaCode: errorCode },
  })
}

/** The answers of a multi-fetch, one behind the other: a size, an error code and messages each. */
export function splitAnswers07(content: Bytes, count: number): Bytes[] {
  const view = viewOf(content)
  const parts: Bytes[] = []
  let pos = 0
  for (let i = 0; i < count; i++) {
    const size = pos + 4 <= content.length ? view.getInt32(pos) : -1
    if (size < 2 || size > content.length - pos - 4) throw corrupt('an answer of a multi-fetch runs past its end', pos)
    parts.push(content.subarray(pos + 4, pos + 4 + size))
    pos += 4 + size
  }
  return parts
}

/** The byte positions of an answer. */
export function readOffsets07(content: Bytes): number[] {
  const view = viewOf(content)
  const count = content.length < 4 ? -1 : view.getInt32(0)
  if (count < 0 || count * 8 > content.length - 4) throw corrupt('an answer with a wrong count of offsets', 0)
  return Array.from({ length: count }, (_, i) => {
    const offset = Number(view.getBigInt64(4 + i * 8))
    if (Number.isSafeInteger(offset)) return offset
    throw corrupt(`the offset ${offset} is no safe integer`, 4 + i * 8)
  })
}

function viewOf(bytes: Bytes): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
}
