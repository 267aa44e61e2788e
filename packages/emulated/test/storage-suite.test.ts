import { storageSuite } from '@kafi/core/conformance'
import { test } from 'vitest'
import { openEmulated } from '../src/backend.ts'
import { MemoryStore } from '../src/memory.ts'

const store = new MemoryStore()

await storageSuite({ test, open: () => openEmulated(store), name: 'in memory' })
