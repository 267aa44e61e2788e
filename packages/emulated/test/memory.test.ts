import { describe, test } from 'vitest'
import { objectStoreSuite } from '../src/conformance/index.ts'
import { MemoryStore } from '../src/index.ts'

describe('a store in memory', () => {
  objectStoreSuite({ test, caps: { appendable: false }, open: async () => always(new MemoryStore()) })
})

describe('a store in memory with files', () => {
  objectStoreSuite({
    test,
    caps: { appendable: true },
    open: async () => always(new MemoryStore({ appendable: true })),
  })
})

function always<T>(value: T): () => Promise<T> {
  return async () => value
}
