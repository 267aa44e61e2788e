import { createHash } from 'node:crypto'

const longest = 180
const keptOfLong = 120
const hashDigits = 32
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/
const escapes = /((?:!_[0-9a-f]{2})+)|!\.([0-9a-f]{4})|!([a-z])/g

/**
 * Turns any name (topic, group) into one part of a key: at most 180 characters of `a-z 0-9 ! _ - .`, never `.`, `..`,
 * empty or a Windows device, and different names stay different where a file system ignores case.
 * `A` becomes `!a`, any other UTF-8 byte `!_hh`, half a surrogate pair `!.hhhh`. What would be longer than 180 ends in
 * `!-` and 32 hex digits of its SHA-256: keep the true name beside it, {@link decodeName} cannot give it back.
 *
 * @example
 * encodeName('Über/Quakes') // '!_c3!_9cber!_2f!quakes'
 */
export function encodeName(name: string): string {
  const encoded = escapeEnds(escapeCharacters(name))
  if (encoded.length <= longest) return encoded
  const digest = createHash('sha256').update(encoded).digest('hex').slice(0, hashDigits)
  return `${encoded.slice(0, keptOfLong)}!-${digest}`
}

/**
 * The name that {@link encodeName} turned into this; null for anything it never makes, and for names it had to cut.
 *
 * @example
 * decodeName('!quakes') // 'Quakes'
 */
export function decodeName(encoded: string): string | null {
  if (encoded.length > longest) return null
  if (encoded === '!_') return ''
  const name = encoded.replace(escapes, (_all, bytes?: string, unit?: string, letter?: string) => {
    if (bytes !== undefined) return Buffer.from(bytes.replaceAll('!_', ''), 'hex').toString('utf8')
    return unit === undefined ? letter!.toUpperCase() : String.fromCharCode(parseInt(unit, 16))
  })
  // One name has one encoding: whatever else decodes to it was not made by us.
  return encodeName(name) === encoded ? name : null
}

function escapeCharacters(name: string): string {
  return name.replace(/[A-Z]|[^a-z0-9_.-]/gu, (character) => {
    if (character >= 'A' && character <= 'Z') return `!${character.toLowerCase()}`
    const unit = character.charCodeAt(0)
    if (character.length === 1 && unit >= 0xd800 && unit <= 0xdfff) return `!.${unit.toString(16)}`
    return escapeBytes(character)
  })
}

function escapeEnds(encoded: string): string {
  if (encoded === '') return '!_'
  const start = encoded.startsWith('.') || device.test(encoded) ? escapeBytes(encoded.slice(0, 1)) : encoded.slice(0, 1)
  const whole = start + encoded.slice(1)
  return whole.endsWith('.') ? whole.slice(0, -1) + escapeBytes('.') : whole
}

function escapeBytes(text: string): string {
  return Buffer.from(text, 'utf8').toString('hex').replace(/../g, '!_$&')
}
