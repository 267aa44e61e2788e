import { inspect } from 'node:util'
import { secret } from '@kafi/core'
import { expect, test } from 'vitest'
import {
  createDelegationToken,
  describeDelegationTokens,
  expireDelegationToken,
  renewDelegationToken,
} from '../src/delegation-tokens.ts'
import { openBench, signal } from './reader-fixture.ts'

const o = { signal }
const hour = 3_600_000

test.each(['2.8', '4.3'] as const)('tokens of Kafka %s are made, told of, renewed and ended', async (versions) => {
  const { client, clock } = await openBench({ versions })
  const bob = { type: 'User', name: 'bob' }
  const token = await clock.run(createDelegationToken(client, { renewers: [bob], lifetimeMs: 48 * hour, signal }))
  expect(token).toMatchObject({ owner: { type: 'User', name: 'ANONYMOUS' }, renewers: [bob] })
  expect(token.lastMs - token.issuedMs).toBe(48 * hour)
  const [found] = await clock.run(describeDelegationTokens(client, o))
  expect(found?.hmac.reveal()).toBe(token.hmac.reveal())
  expect(found).toMatchObject({ id: token.id, expiresMs: token.expiresMs, renewers: [bob] })
  expect(await clock.run(describeDelegationTokens(client, { owners: [bob], signal }))).toEqual([])
  await clock.advance(hour)
  expect(await clock.run(renewDelegationToken(client, token, o))).toBeGreaterThan(token.expiresMs)
  await clock.run(expireDelegationToken(client, token, o))
  expect(await clock.run(describeDelegationTokens(client, o))).toEqual([])
  const again = clock.run(renewDelegationToken(client, token, o))
  await expect(again).rejects.toMatchObject({ details: { kafkaError: 'DELEGATION_TOKEN_NOT_FOUND' } })
})

test('what proves a token is shown to nobody', async () => {
  const { client, clock } = await openBench()
  const token = await clock.run(createDelegationToken(client, o))
  expect(inspect(token, { depth: 9 })).not.toContain(token.hmac.reveal())
  expect(JSON.stringify(token)).not.toContain(token.hmac.reveal())
  const wrong = { hmac: secret('Y2FuYXJ5') }
  const error: unknown = await clock.run(expireDelegationToken(client, wrong, o)).catch((reason: unknown) => reason)
  expect(inspect(error, { depth: 9 })).not.toMatch(/canary|Y2FuYXJ5/)
})

test('a token for another owner takes Kafka 3.3', async () => {
  const { client, clock } = await openBench({ versions: '2.8' })
  const alice = { type: 'User', name: 'alice' }
  await expect(clock.run(createDelegationToken(client, { owner: alice, signal }))).rejects.toThrow(/ownerPrincipal/)
})
