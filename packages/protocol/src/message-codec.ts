import type { Bytes } from './columns.ts'
import { ProtocolError } from './error.ts'
import type { Draft } from './message-draft.ts'
import { badField, inMessage } from './message-fault.ts'
import { copyMessage, makeMessageSink, takeChunks, type MessageSink } from './message-sink.ts'
import { makeSource, type MessageSource } from './message-source.ts'

/** Writes and reads one message in all its versions. {@link encodeMessage} and {@link decodeMessage} are the way to use it. */
export interface MessageCodec<Message> {
  /** As `MetadataRequest`. */
  readonly name: string
  /** The first version, 0 but for few: versions that Kafka dropped are still here. */
  readonly minVersion: number
  readonly maxVersion: number
  /** The first version with compact lengths and tagged fields (KIP-482); Infinity: none. */
  readonly flexibleFrom: number
  /** Bytes that {@link write} writes. */
  size(message: Draft<Message>, version: number): number
  write(sink: MessageSink, message: Draft<Message>, version: number): void
  read(source: MessageSource, version: number): Message
}

const startBytes = 16 * 1024
/** A buffer beyond this is not kept for the next message. */
const keptBytes = 1024 * 1024

let spare: MessageSink | undefined

/**
 * The bytes of a message. What is left out takes its default. Errors: `KAFI_UNSUPPORTED` for a version that the message
 * does not have, or a field that the version does not have; `KAFI_ARGUMENT` for a value that the field cannot take. Both
 * name the field, as `topics[3].name`.
 *
 * @example
 * const { request } = await loadApi('Metadata')
 * encodeMessage(request, { topics: [{ name: 'quakes' }] }, 12)
 */
export function encodeMessage<Message>(codec: MessageCodec<Message>, message: Draft<Message>, version: number): Bytes {
  const sink = spare ?? makeMessageSink(startBytes)
  spare = undefined
  sink.position = 0
  writeMessage(sink, codec, message, version)
  const bytes = copyMessage(sink)
  if (sink.buffer.length <= keptBytes) spare = sink
  return bytes
}

/**
 * The bytes of a message in pieces, for `writev`: fields of more than 16 kB are not copied but stand in the list
 * themselves. Errors as {@link encodeMessage}.
 *
 * @example
 * for (const chunk of encodeChunks(request, draft, 9)) socket.write(chunk)
 */
export function encodeChunks<Message>(
  codec: MessageCodec<Message>,
  message: Draft<Message>,
  version: number,
): Uint8Array[] {
  const sink = makeMessageSink(1024, [])
  writeMessage(sink, codec, message, version)
  return takeChunks(sink)
}

function writeMessage<Message>(
  sink: MessageSink,
  codec: MessageCodec<Message>,
  message: Draft<Message>,
  version: number,
): void {
  checkVersion(codec, version)
  try {
    codec.write(sink, message, version)
  } catch (error) {
    throw inMessage(error, codec.name, version)
  }
}

/**
 * The message that these bytes are, all of them. Fields that the version does not have are at their defaults; bytes are
 * views of the input. Errors: `KAFI_UNSUPPORTED` for a version that the message does not have; `KAFI_CORRUPT`, with the
 * field and the position, for bytes that are no such message, or more than one.
 *
 * @example
 * const { response } = await loadApi('Metadata')
 * decodeMessage(response, bytes, 12).brokers[0].host
 */
export function decodeMessage<Message>(codec: MessageCodec<Message>, bytes: Bytes, version: number): Message {
  checkVersion(codec, version)
  const source = makeSource(bytes)
  try {
    const message = codec.read(source, version)
    if (source.position < source.end) throw tooLong(source)
    return message
  } catch (error) {
    throw inMessage(error, codec.name, version)
  }
}

function tooLong({ position, end }: MessageSource): ProtocolError {
  return badField('', `has ${end - position} bytes too many`, position)
}

/** Throws `KAFI_UNSUPPORTED` unless the message has the version. */
export function checkVersion(
  { name, minVersion, maxVersion }: Pick<MessageCodec<never>, 'name' | 'minVersion' | 'maxVersion'>,
  version: number,
): void {
  if (version >= minVersion && version <= maxVersion && Number.isInteger(version)) return
  throw new ProtocolError(
    'KAFI_UNSUPPORTED',
    `${name} has no version ${version}: it has ${minVersion} to ${maxVersion}`,
    {
      details: { message: name, version, minVersion, maxVersion },
    },
  )
}
