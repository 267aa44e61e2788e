/** A reflected CRC-32 as sixteen tables of 256 (slicing-by-16) in one array; table k begins at 256 * k. */
export type CrcTables = Int32Array

/** Tables of a reflected polynomial: CRC-32C is 0x82f63b78, the CRC-32 of zip is 0xedb88320. */
export function makeTables(polynomial: number): CrcTables {
  const tables = new Int32Array(16 * 256)
  for (let byte = 0; byte < 256; byte++) {
    let crc = byte
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? polynomial : 0)
    tables[byte] = crc
  }
  for (let i = 256; i < tables.length; i++) {
    const before = tables[i - 256]!
    tables[i] = (before >>> 8) ^ tables[before & 0xff]!
  }
  return tables
}

/** Runs the register `crc` (already inverted) over bytes `from` to `to`, sixteen at a time. */
export function runTables(t: CrcTables, crc: number, bytes: Uint8Array, from: number, to: number): number {
  let pos = from
  for (; pos + 16 <= to; pos += 16) {
    crc =
      t[3840 + ((bytes[pos]! ^ crc) & 0xff)]! ^
      t[3584 + ((bytes[pos + 1]! ^ (crc >>> 8)) & 0xff)]! ^
      t[3328 + ((bytes[pos + 2]! ^ (crc >>> 16)) & 0xff)]! ^
      t[3072 + (bytes[pos + 3]! ^ (crc >>> 24))]! ^
      t[2816 + bytes[pos + 4]!]! ^
      t[2560 + bytes[pos + 5]!]! ^
      t[2304 + bytes[pos + 6]!]! ^
      t[2048 + bytes[pos + 7]!]! ^
      t[1792 + bytes[pos + 8]!]! ^
      t[1536 + bytes[pos + 9]!]! ^
      t[1280 + bytes[pos + 10]!]! ^
      t[1024 + bytes[pos + 11]!]! ^
      t[768 + bytes[pos + 12]!]! ^
      t[512 + bytes[pos + 13]!]! ^
      t[256 + bytes[pos + 14]!]! ^
      t[bytes[pos + 15]!]!
  }
  for (; pos < to; pos++) crc = (crc >>> 8) ^ t[(crc ^ bytes[pos]!) & 0xff]!
  return crc
}
