import { test } from 'vitest'
import { toyBackend } from '../../../examples/toy-backend.ts'
import { storageSuite } from '../src/conformance/index.ts'

const toy = toyBackend()

await storageSuite({ test, open: async () => toy, name: 'toy' })
