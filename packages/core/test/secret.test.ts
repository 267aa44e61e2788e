import { format, inspect } from 'node:util'
import { expect, test } from 'vitest'
import { isSecret, secret } from '../src/secret.ts'

test('a secret shows itself to nobody who does not ask', () => {
  const password = secret('rosebud')
  const shown = [
    `${password}`,
    String(password),
    JSON.stringify({ password }),
    inspect({ password }),
    format('%s', password),
  ]
  const more = [
    inspect(password, { showHidden: true, depth: 9 }),
    format('%o', password),
    Object.values(password).join(),
  ]
  expect([...shown, ...more].filter((text) => text.includes('rosebud'))).toEqual([])
  expect(password.reveal()).toBe('rosebud')
})

test('a secret is known by its mark, also when another copy of the package made it', () => {
  expect(isSecret(secret(''))).toBe(true)
  expect(isSecret({ [Symbol.for('kafi.secret')]: true })).toBe(true)
  expect([null, undefined, 'rosebud', {}, []].some(isSecret)).toBe(false)
})
