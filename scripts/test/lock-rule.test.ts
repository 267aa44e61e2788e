import { expect, test } from 'vitest'
import { checkLock, isAllowed, type Lock, type Locked } from '../lock-rule.ts'
import { readJson } from '../workspace.ts'

function check(locked: Locked): string {
  return checkLock('package-lock.json', { packages: { '': {}, 'node_modules/a': locked } }).join()
}

test('everything that is installed has a permissive licence and no install script', () => {
  expect(checkLock('package-lock.json', readJson<Lock>('package-lock.json'))).toEqual([])
})

test.each([
  ['a licence outside the list', { license: 'GPL-3.0' }, 'licence GPL-3.0'],
  ['no licence', {}, 'licence unknown'],
  ['an install script', { license: 'MIT', hasInstallScript: true }, 'install script'],
  ['an install script of a tool', { license: 'MIT', dev: true, hasInstallScript: true }, 'install script'],
  ['a host', { license: 'MIT', resolved: 'https://registry.example/a.tgz' }, 'names the host'],
])('%s is refused', (_name, locked, said) => {
  expect(check(locked)).toContain(said)
})

test('one choice of an OR is enough, every part of an AND counts', () => {
  expect(isAllowed('(MIT OR GPL-3.0)', false)).toBe(true)
  expect(isAllowed('MIT AND GPL-3.0', false)).toBe(false)
})

test('a tool may have a licence that what is shipped may not have', () => {
  expect(isAllowed('MPL-2.0', true)).toBe(true)
  expect(isAllowed('MPL-2.0', false)).toBe(false)
})
