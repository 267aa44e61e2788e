/** Bytes that the zigzag varint of an int32 takes, 1 to 5 (Protocol Buffers' sint32; Kafka: ByteUtils.sizeOfVarint). */
export function sizeOfVarint(value: number): number {
  const zigzag = ((value << 1) ^ (value >> 31)) >>> 0
  if (zigzag < 0x80) return 1
  if (zigzag < 0x4000) return 2
  if (zigzag < 0x20_0000) return 3
  return zigzag < 0x1000_0000 ? 4 : 5
}

/** Writes the zigzag varint of an int32; gives the end. */
export function writeVarint(out: Uint8Array, pos: number, value: number): number {
  let zigzag = ((value << 1) ^ (value >> 31)) >>> 0
  while (zigzag >= 0x80) {
    out[pos++] = (zigzag & 0x7f) | 0x80
    zigzag >>>= 7
  }
  out[pos++] = zigzag
  return pos
}

/** Bytes that the zigzag varint of a safe integer takes, 1 to 8. */
export function sizeOfVarlong(value: number): number {
  if (value >= -0x4000_0000 && value < 0x4000_0000) return sizeOfVarint(value)
  let size = 1
  for (let rest = zigzagLong(value); rest >= 0x80n; rest >>= 7n) size++
  return size
}

/** Writes the zigzag varint of a safe integer; gives the end. */
export function writeVarlong(out: Uint8Array, pos: number, value: number): number {
  if (value >= -0x4000_0000 && value < 0x4000_0000) return writeVarint(out, pos, value)
  let rest = zigzagLong(value)
  for (; rest >= 0x80n; rest >>= 7n) out[pos++] = Number(rest & 0x7fn) | 0x80
  out[pos++] = Number(rest)
  return pos
}

function zigzagLong(value: number): bigint {
  const long = BigInt(value)
  return (long << 1n) ^ (long >> 63n)
}
