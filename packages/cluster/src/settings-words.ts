import { KafiError } from '@kafi/core'

/** Turns what another client takes as a value into what we take; `name` and `where` are for messages. */
export type Translation = (value: unknown, name: string, where: string) => unknown

/** `sasl_ssl` is `SASL_SSL`: librdkafka has both. */
export const upperCase: Translation = (value) => (typeof value === 'string' ? value.toUpperCase() : value)

const resets: ReadonlyMap<string, string> = new Map([
  ['smallest', 'earliest'],
  ['beginning', 'earliest'],
  ['largest', 'latest'],
  ['end', 'latest'],
  ['error', 'none'],
])

/** librdkafka's words of `auto.offset.reset`. */
export const resetWord: Translation = (value) => (typeof value === 'string' ? (resets.get(value) ?? value) : value)

/** Bytes as KiB, at least one. */
export const bytesToKbytes: Translation = (value) => {
  const bytes = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
  return typeof bytes === 'number' && Number.isFinite(bytes) ? Math.max(1, Math.ceil(bytes / 1024)) : value
}

/** A number of acknowledgements as text. */
export const acksWord: Translation = (value) => (typeof value === 'number' ? String(value) : value)

/** A list of names as text with commas. */
export const joined: Translation = (value) => (Array.isArray(value) ? value.join(',') : value)

/** Takes what is so here anyway, and refuses the rest with the way out. */
export function only(accepted: readonly unknown[], wayOut: string): Translation {
  return (value, name, where) => {
    const text = typeof value === 'string' ? value.toLowerCase() : value
    if (accepted.includes(text) || accepted.includes(String(text))) return undefined
    throw new KafiError('KAFI_CONFIG', `${name} in ${where} can only be ${accepted.join(' or ')} here; ${wayOut}`)
  }
}
