import { expect, test } from 'vitest'
import { KafiError } from '@kafi/core'
import { exitCodeOf, formatError } from '../src/exit.ts'

test('each kind of error has its exit code', () => {
  expect(exitCodeOf(new KafiError('KAFI_ARGUMENT', ''))).toBe(2)
  expect(exitCodeOf(new KafiError('KAFI_ABORTED', ''))).toBe(130)
  expect(exitCodeOf(new KafiError('KAFI_STORAGE', ''))).toBe(1)
  expect(exitCodeOf(new TypeError('x'))).toBe(1)
  expect(exitCodeOf(undefined)).toBe(1)
})

test('an error is one line with its code, whatever is in it', () => {
  expect(formatError(new KafiError('KAFI_STORAGE', 'a\nb\u001b[2J'), false)).toBe(
    'kafi: KAFI_STORAGE: a\\nb\\u001b[2J\n',
  )
  expect(formatError(new TypeError('x'), false)).toBe('kafi: TypeError: x\n')
  expect(formatError('x', false)).toBe('kafi: x\n')
})

test('with debug, stack and causes follow', () => {
  const text = formatError(new KafiError('KAFI_STORAGE', 'outer', { cause: new Error('inner') }), true)
  expect(text).toMatch(/^kafi: KAFI_STORAGE: outer\n[^]*exit\.test\.ts[^]*inner/)
})
