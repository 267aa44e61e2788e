import { expect, test } from 'vitest'
import { historyFile, holdsSecret } from '../src/prompt-history.ts'

test.each([
  "new Cluster({ saslPassword: 'x' })",
  'x = "SECRET"',
  'u = "https://me:pw@host/"',
  'apiKey = 1',
  "f('sas-token')",
  "f('AccountKey=abc;')",
])('%j is not kept', (line) => {
  expect(holdsSecret(line)).toBe(true)
})

test.each(["local.cat('quakes', { keyType: 'str' })", 'const a = 1', 'local.ls()'])('%j is kept', (line) => {
  expect(holdsSecret(line)).toBe(false)
})

test('the history is in KAFI_HOME, else in the folder of the user', () => {
  expect(historyFile({ KAFI_HOME: '/kafi', HOME: '/me' })).toBe('/kafi/.kafi_history')
  expect(historyFile({ HOME: '/me' })).toBe('/me/.kafi_history')
})
