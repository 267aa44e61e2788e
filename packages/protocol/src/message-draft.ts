/**
 * What a message may be made from: any field may be left out and takes its default, int64 may be a safe integer, and
 * bytes may come in pieces. A decoded message is a draft, too.
 *
 * @example
 * const draft: Draft<MetadataRequest> = { topics: [{ name: 'quakes' }] }
 */
export type Draft<T> = T extends bigint
  ? bigint | number
  : T extends Uint8Array
    ? Uint8Array | readonly Uint8Array[]
    : T extends readonly (infer Item)[]
      ? readonly Draft<Item>[]
      : T extends object
        ? { readonly [Key in keyof T]?: (Key extends 'unknownTags' ? T[Key] : Draft<T[Key]>) | undefined }
        : T

/** A tagged field that this version of the message does not know (KIP-482), kept as it came. */
export interface UnknownTag {
  readonly tag: number
  readonly bytes: Uint8Array
}
