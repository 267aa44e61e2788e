import { pbkdf2Sync } from 'node:crypto'
import { inspect } from 'node:util'
import { secret } from '@kafi/core'
import { beforeAll, expect, test } from 'vitest'
import { alterScramUsers, describeScramUsers } from '../src/scram-users.ts'
import { loadApis } from './loaded-apis.ts'
import { openBench, signal } from './reader-fixture.ts'

const o = { signal }

beforeAll(() => loadApis('ApiVersions Metadata AlterUserScramCredentials DescribeUserScramCredentials'))

test('users get SCRAM credentials, are told of without them, and lose them', async () => {
  const { client, clock, cluster } = await openBench()
  const alice = { user: 'alice', mechanism: 'SCRAM-SHA-512', password: secret('rosebud'), iterations: 5000 } as const
  const bob = { user: 'bob', mechanism: 'SCRAM-SHA-256', password: 'b', salt: new Uint8Array(8) } as const
  expect(await clock.run(alterScramUsers(client, [alice, bob], o))).toEqual([{ user: 'alice' }, { user: 'bob' }])
  const stored = cluster.state.admin.scram.get('alice')?.get(2)
  const expected = pbkdf2Sync('rosebud', stored?.salt ?? '', 5000, 64, 'sha512')
  expect(Buffer.from(stored?.saltedPassword ?? []).equals(expected)).toBe(true)
  expect(await clock.run(describeScramUsers(client, o))).toEqual([
    { user: 'alice', credentials: [{ mechanism: 'SCRAM-SHA-512', iterations: 5000 }] },
    { user: 'bob', credentials: [{ mechanism: 'SCRAM-SHA-256', iterations: 4096 }] },
  ])
  const gone = { user: 'alice', mechanism: 'SCRAM-SHA-512', delete: true } as const
  expect(await clock.run(alterScramUsers(client, [gone], o))).toEqual([{ user: 'alice' }])
  const [found] = await clock.run(describeScramUsers(client, { users: ['alice'], signal }))
  expect(found?.error?.details['kafkaError']).toBe('RESOURCE_NOT_FOUND')
  expect(await clock.run(describeScramUsers(client, { users: [], signal }))).toEqual([])
})

test('credentials that Kafka would refuse are refused, and no error has the password', async () => {
  const { client, clock } = await openBench()
  const alter = (iterations: number, mechanism = 'SCRAM-SHA-512') => {
    const wrong = { user: 'alice', mechanism: mechanism as 'SCRAM-SHA-512', password: 'canary', iterations }
    return clock.run(alterScramUsers(client, [wrong], o)).catch((error: unknown) => error)
  }
  for (const error of [await alter(1), await alter(1e9), await alter(Number.NaN), await alter(5000, 'toString')]) {
    expect(error).toMatchObject({ code: 'KAFI_ARGUMENT' })
    expect(inspect(error, { depth: 9 })).not.toContain('canary')
  }
  const nobody = { user: '', mechanism: 'SCRAM-SHA-256', password: 'canary' } as const
  const [refused] = await clock.run(alterScramUsers(client, [nobody], o))
  expect(refused?.error?.details['kafkaError']).toBe('UNACCEPTABLE_CREDENTIAL')
  expect(inspect(refused)).not.toContain('canary')
})
