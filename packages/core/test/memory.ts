import { MemoryStore, openEmulated } from '@kafi/emulated'
import type { Backend } from '../src/backend.ts'
import { Registry } from '../src/registry.ts'
import { Storage } from '../src/storage.ts'

/** A storage over an emulated Kafka in memory: all that a back-end may offer. `change` may lay something in between. */
export function openMemory(
  kafi: object = {},
  store = new MemoryStore(),
  change: (backend: Backend) => Backend = (backend) => backend,
): Storage {
  const open = async () => change(await openEmulated(store))
  return new Storage(
    { section: 'memory', folder: 'memories', settings: [], open },
    { kafi },
    { registry: new Registry() },
  )
}
