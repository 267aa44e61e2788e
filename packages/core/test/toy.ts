import { toy } from '../../../examples/toy-backend.ts'
import type { Backend } from '../src/backend.ts'
import { Registry } from '../src/registry.ts'
import { Storage } from '../src/storage.ts'

/** A storage of its own in memory, or over the back-end given. */
export function openToy(kafi: object = {}, backend?: Backend): Storage {
  const open = backend === undefined ? toy.storage.open : async () => backend
  return new Storage({ ...toy.storage, open }, { kafi }, { registry: new Registry() })
}
