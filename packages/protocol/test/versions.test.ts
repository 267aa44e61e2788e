import { expect, expectTypeOf, it } from 'vitest'
import { decodeVersion, encodeVersion, type V, type VersionOf } from '../src/versions.ts'

it('the type of a version has the fields of that version alone', () => {
  expectTypeOf<V<'SaslHandshakeRequest', 1>>().toEqualTypeOf<{ readonly mechanism: string }>()
  expectTypeOf<keyof V<'MetadataRequest', 0>>().toEqualTypeOf<'topics'>()
  expectTypeOf<V<'MetadataRequest', 0>['topics']>().toEqualTypeOf<readonly { readonly name: string }[]>()
  expectTypeOf<V<'MetadataRequest', 12>['topics']>().toExtend<readonly { readonly name: string | null }[] | null>()
  expectTypeOf<VersionOf<'SaslHandshakeRequest'>>().toEqualTypeOf<0 | 1>()
})

it('a message of a version is written and read', async () => {
  const request: V<'MetadataRequest', 0> = { topics: [{ name: 'quakes' }] }
  const bytes = await encodeVersion('MetadataRequest', 0, request)
  expect(Buffer.from(bytes).toString('hex')).toBe('000000010006' + Buffer.from('quakes').toString('hex'))
  const { topics } = await decodeVersion('MetadataRequest', 0, bytes)
  expect(topics[0]!.name).toBe('quakes')
})
