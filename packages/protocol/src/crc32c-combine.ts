const polynomial = 0x82f63b78
/** The polynomial 1 in reflected order. */
const one = 0x80000000 | 0

/** Entry k: the operator for 2^k bytes, x^(8 * 2^k) modulo the polynomial. */
const powers = makePowers()
const operators = new Map<number, number>()
const maxOperators = 1024

/**
 * CRC-32C of A followed by B from the CRCs of both and the length of B in bytes, without their bytes.
 *
 * @example
 * crc32cCombine(crc32c(a), crc32c(b), b.length) === crc32c(Buffer.concat([a, b]))
 */
export function crc32cCombine(crcA: number, crcB: number, lengthB: number): number {
  return (multiply(operator(lengthB), crcA) ^ crcB) >>> 0
}

/** What appending `length` bytes does to a CRC: a factor, kept for the lengths seen last. */
function operator(length: number): number {
  const known = operators.get(length)
  if (known !== undefined) return known
  if (operators.size >= maxOperators) operators.clear()
  let product = one
  for (let rest = length, k = 0; rest > 0; rest = Math.floor(rest / 2), k++) {
    if (rest % 2 === 1) product = multiply(powers[k]!, product)
  }
  operators.set(length, product)
  return product
}

function makePowers(): Int32Array {
  const table = new Int32Array(53)
  table[0] = one >>> 8
  for (let k = 1; k < table.length; k++) table[k] = multiply(table[k - 1]!, table[k - 1]!)
  return table
}

/** Product of two polynomials over GF(2) modulo CRC-32C's, bits reflected. */
function multiply(a: number, b: number): number {
  let product = 0
  for (let bit = 31; bit >= 0; bit--) {
    product ^= b & -((a >>> bit) & 1)
    b = (b >>> 1) ^ (polynomial & -(b & 1))
  }
  return product
}
