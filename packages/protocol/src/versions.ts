import { loadMessage, type MessageName } from './apis.ts'
import type { Bytes } from './columns.ts'
import type { MessageVersions } from './generated/versions.ts'
import { decodeMessage, encodeMessage } from './message-codec.ts'
import type { Draft } from './message-draft.ts'

/** The versions of a message, as a type. */
export type VersionOf<Name extends MessageName> = keyof MessageVersions[Name] & number

/**
 * The exact type of a message in one version: the fields that it has, and null where it may be.
 *
 * @example
 * const request: V<'MetadataRequest', 0> = { topics: [{ name: 'quakes' }] }
 */
export type V<Name extends MessageName, Version extends VersionOf<Name>> = MessageVersions[Name][Version]

/**
 * The bytes of a message in one version, whose fields the compiler checks. Errors as `encodeMessage`.
 *
 * @example
 * await encodeVersion('SaslHandshakeRequest', 1, { mechanism: 'PLAIN' })
 */
export async function encodeVersion<Name extends MessageName, Version extends VersionOf<Name>>(
  name: Name,
  version: Version,
  message: V<Name, Version>,
): Promise<Bytes> {
  return encodeMessage(await loadMessage(name), message as Draft<never>, version)
}

/**
 * The message that bytes are in one version, with the fields of that version as its type. Errors as `decodeMessage`.
 *
 * @example
 * (await decodeVersion('SaslHandshakeRequest', 1, bytes)).mechanism
 */
export async function decodeVersion<Name extends MessageName, Version extends VersionOf<Name>>(
  name: Name,
  version: Version,
  bytes: Bytes,
): Promise<V<Name, Version>> {
  return decodeMessage(await loadMessage(name), bytes, version) as unknown as V<Name, Version>
}
