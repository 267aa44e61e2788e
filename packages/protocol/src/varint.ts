/** An int32 folded so that small numbers of either sign are small: 0, -1, 1, -2 become 0, 1, 2, 3. Unsigned. */
export function zigzag(value: number): number {
  return ((value << 1) ^ (value >> 31)) >>> 0
}

// Split in two, because V8 inlines what is small: most lengths and deltas take one byte.

/** Bytes that the varint of an unsigned int32 takes, 1 to 5. */
export function sizeOfUnsigned(value: number): number {
  return value < 0x80 ? 1 : sizeOfLonger(value)
}

function sizeOfLonger(value: number): number {
  if (value < 0x4000) return 2
  if (value < 0x20_0000) return 3
  return value < 0x1000_0000 ? 4 : 5
}

/** Writes the varint of an unsigned int32; gives the end. */
export function writeUnsigned(out: Uint8Array, pos: number, value: number): number {
  if (value >= 0x80) return writeLonger(out, pos, value)
  out[pos] = value
  return pos + 1
}

function writeLonger(out: Uint8Array, pos: number, value: number): number {
  for (; value >= 0x80; value >>>= 7) out[pos++] = value | 0x80
  out[pos] = value
  return pos + 1
}

/** Bytes that the zigzag varint of an int32 takes, 1 to 5 (Protocol Buffers' sint32; Kafka: ByteUtils.sizeOfVarint). */
export function sizeOfVarint(value: number): number {
  return sizeOfUnsigned(zigzag(value))
}

/** Writes the zigzag varint of an int32; gives the end. */
export function writeVarint(out: Uint8Array, pos: number, value: number): number {
  return writeUnsigned(out, pos, zigzag(value))
}

/** Is this integer so small that its varlong is its varint? */
export function isShort(value: number): boolean {
  return value >= -0x4000_0000 && value < 0x4000_0000
}

/** Bytes that the zigzag varint of a safe integer takes, 1 to 8. */
export function sizeOfVarlong(value: number): number {
  if (isShort(value)) return sizeOfVarint(value)
  let size = 1
  for (let rest = zigzagLong(value); rest >= 0x80n; rest >>= 7n) size++
  return size
}

/** Writes the zigzag varint of a safe integer; gives the end. */
export function writeVarlong(out: Uint8Array, pos: number, value: number): number {
  if (isShort(value)) return writeVarint(out, pos, value)
  let rest = zigzagLong(value)
  for (; rest >= 0x80n; rest >>= 7n) out[pos++] = Number(rest & 0x7fn) | 0x80
  out[pos++] = Number(rest)
  return pos
}

function zigzagLong(value: number): bigint {
  const long = BigInt(value)
  return (long << 1n) ^ (long >> 63n)
}
