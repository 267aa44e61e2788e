import { describe, expect, it } from 'vitest'
import {
  apiKeys,
  apiNames,
  decodeMessage,
  encodeMessage,
  loadApi,
  loadMessage,
  messageNames,
  versionsOf,
} from '../src/index.ts'

describe('APIs', () => {
  it('are loaded by name and by key', async () => {
    const byName = await loadApi('Metadata')
    expect(await loadApi(3)).toBe(byName)
    expect([byName.key, byName.name, byName.request.name]).toEqual([3, 'Metadata', 'MetadataRequest'])
  })

  it('of every key from 0 to 92 are there, with the versions that their codecs have', async () => {
    expect(apiNames).toHaveLength(93)
    for (const name of apiNames) {
      const api = await loadApi(name)
      const { key, min, max, flexibleFrom } = versionsOf(name)
      expect([api.key, api.request.minVersion, api.request.maxVersion]).toEqual([key, min, max])
      expect([api.response.minVersion, api.response.maxVersion]).toEqual([min, max])
      expect(api.request.flexibleFrom).toBe(flexibleFrom)
      expect(apiKeys.get(name)).toBe(key)
    }
  })

  it('that are not known name the nearest one', async () => {
    expect(() => versionsOf('Metdata')).toThrow('did you mean Metadata?')
    await expect(loadApi('__proto__')).rejects.toMatchObject({ code: 'KAFI_ARGUMENT' })
    await expect(loadApi(4711)).rejects.toThrow('Kafka has no API 4711')
    await expect(loadMessage('constructor')).rejects.toMatchObject({ code: 'KAFI_ARGUMENT' })
    await expect(loadMessage('OffsetCommitKye')).rejects.toThrow('did you mean OffsetCommitKey?')
  })

  it('have the headers that Kafka has', async () => {
    const [metadata, versions, shutdown] = await Promise.all([
      loadApi('Metadata'),
      loadApi('ApiVersions'),
      loadApi('ControlledShutdown'),
    ])
    expect([8, 9].map((version) => metadata.requestHeaderVersion(version))).toEqual([1, 2])
    expect([8, 9].map((version) => metadata.responseHeaderVersion(version))).toEqual([0, 1])
    expect([2, 3].map((version) => versions.requestHeaderVersion(version))).toEqual([1, 2])
    expect([2, 3].map((version) => versions.responseHeaderVersion(version))).toEqual([0, 0])
    expect([0, 1, 3].map((version) => shutdown.requestHeaderVersion(version))).toEqual([0, 1, 2])
  })
})

describe('messages', () => {
  it('are loaded by name, every one', async () => {
    expect(messageNames.length).toBeGreaterThan(270)
    for (const name of messageNames) expect((await loadMessage(name)).name).toBe(name)
  })

  it('of an empty draft have their defaults, in every version', async () => {
    for (const name of messageNames) {
      const codec = await loadMessage(name)
      for (let version = codec.minVersion; version <= codec.maxVersion; version++) {
        const bytes = encodeMessage(codec, {}, version)
        expect(codec.size({}, version)).toBe(bytes.length)
        const message = decodeMessage(codec, bytes, version)
        expect(encodeMessage(codec, message as never, version)).toEqual(bytes)
      }
    }
  })
})
