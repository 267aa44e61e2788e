/**
 * Does a member's metadata, as consumers write it (ConsumerProtocolSubscription, any version: it begins with the topics), name
 * this topic? Bytes that are no subscription name none.
 *
 * @example
 * subscribesTo(metadata, 'snacks')
 */
export function subscribesTo(metadata: Uint8Array, topic: string): boolean {
  const view = new DataView(metadata.buffer, metadata.byteOffset, metadata.length)
  if (metadata.length < 6) return false
  const count = view.getInt32(2)
  let pos = 6
  for (let i = 0; i < count && pos + 2 <= metadata.length; i++) {
    const length = view.getInt16(pos)
    const end = pos + 2 + length
    if (length < 0 || end > metadata.length) return false
    if (Buffer.from(metadata.subarray(pos + 2, end)).toString() === topic) return true
    pos = end
  }
  return false
}
