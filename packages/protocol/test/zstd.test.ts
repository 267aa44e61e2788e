import zlib from 'node:zlib'
import { afterEach, describe, expect, test, vi } from 'vitest'
import type * as Zstd from '../src/zstd.ts'
import { bytesOf } from './columns.ts'

/** The module as Node 20 has it: without zstd in node:zlib. */
async function freshModule(): Promise<typeof Zstd> {
  vi.resetModules()
  vi.doMock('node:zlib', () => ({ default: { ...zlib, zstdCompressSync: undefined, zstdDecompressSync: undefined } }))
  return import('../src/zstd.ts')
}

afterEach(() => {
  vi.doUnmock('node:zlib')
  vi.doUnmock('@bokuweb/zstd-wasm')
  vi.resetModules()
})

const unsupported = expect.objectContaining({
  code: 'KAFI_UNSUPPORTED',
  message: expect.stringMatching(/npm install it and await loadZstd\(\) once/) as string,
}) as Error

describe('zstd where Node has none', () => {
  test('says what to do until it is loaded, and works from then on', async () => {
    const { compressZstd, decompressZstd, hasZstd, loadZstd } = await freshModule()
    expect(hasZstd()).toBe(false)
    expect(() => compressZstd(bytesOf('pie'))).toThrow(unsupported)
    expect(() => decompressZstd(bytesOf('pie'), 100)).toThrow(unsupported)
    await Promise.all([loadZstd(), loadZstd()])
    expect(hasZstd()).toBe(true)
    expect(Buffer.from(decompressZstd(compressZstd(bytesOf('pie')), 100)).toString()).toBe('pie')
  })

  test('keeps to its bound', async () => {
    const { compressZstd, decompressZstd, loadZstd } = await freshModule()
    await loadZstd()
    const bomb = compressZstd(new Uint8Array(500_000))
    expect(decompressZstd(bomb, 500_000).length).toBe(500_000)
    expect(() => decompressZstd(bomb, 499_999)).toThrow(/larger than maxInflatedBytes/)
  })

  test('says which package is missing, and can be loaded once it is there', async () => {
    const { hasZstd, loadZstd } = await freshModule()
    vi.doMock('@bokuweb/zstd-wasm', () => {
      throw new Error('Cannot find package')
    })
    await expect(loadZstd()).rejects.toThrow(unsupported)
    expect(hasZstd()).toBe(false)
    vi.doUnmock('@bokuweb/zstd-wasm')
    await loadZstd()
    expect(hasZstd()).toBe(true)
  })
})
