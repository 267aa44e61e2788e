import { KafiError } from '@kafi/core'

const longestKey = 1024
const part = /^[a-z0-9!_-][a-z0-9!_.-]{0,200}$/

/**
 * Refuses (`KAFI_ARGUMENT`) what is no key: `/`-separated parts of 1-201 characters of `a-z 0-9 ! _ - .` that do not
 * begin with a dot, 1024 in all. So no key leaves the root, and names with a leading dot are a store's own.
 *
 * @example
 * checkKey('topics/quakes/head')
 */
export function checkKey(key: string): void {
  if (key.length <= longestKey && key.split('/').every((name) => part.test(name))) return
  throw wrong('key', key)
}

/**
 * Refuses (`KAFI_ARGUMENT`) what no key can begin with. Empty is fine: all keys.
 *
 * @example
 * checkPrefix('topics/')
 */
export function checkPrefix(prefix: string): void {
  const names = prefix.split('/')
  const last = names.pop() ?? ''
  const fine = names.every((name) => part.test(name)) && (last === '' || part.test(last))
  if (prefix.length <= longestKey && fine) return
  throw wrong('prefix of keys', prefix)
}

function wrong(what: string, key: string): KafiError {
  const shown = JSON.stringify(key.slice(0, 80))
  const rule = 'use /-separated names of a-z 0-9 ! _ - . (no leading dot, 1024 characters); encodeName makes them'
  return new KafiError('KAFI_ARGUMENT', `${shown} is no ${what}; ${rule}`, { details: { key: key.slice(0, 80) } })
}
