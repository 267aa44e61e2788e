import { expect, it } from 'vitest'
import { codeOf, errorCodes, errorOf } from '../src/index.ts'

it('the error codes are those from -1 to 133, each once', () => {
  expect(errorCodes.map(({ code }) => code)).toEqual(Array.from({ length: 135 }, (_, index) => index - 1))
  expect(new Set(errorCodes.map(({ name }) => name)).size).toBe(135)
})

it('a code has a name, a message and whether to try again', () => {
  expect(errorOf(6)).toMatchObject({ code: 6, name: 'NOT_LEADER_OR_FOLLOWER', retriable: true })
  expect(errorOf(29)).toMatchObject({ name: 'TOPIC_AUTHORIZATION_FAILED', retriable: false })
  expect(errorCodes.every(({ message }) => message.endsWith('.') || message.endsWith('.)'))).toBe(true)
})

it('a code that is newer than the table is an error that is not retriable', () => {
  expect(errorOf(30_000)).toMatchObject({ code: 30_000, name: 'UNKNOWN_CODE', retriable: false })
})

it('every name leads back to its code', () => {
  for (const { code, name } of errorCodes) if (name !== 'UNKNOWN_CODE') expect(codeOf(name)).toBe(code)
})
