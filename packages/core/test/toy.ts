import { toy } from '../../../examples/toy-backend.ts'
import type { Backend } from '../src/backend.ts'
import { Registry } from '../src/registry.ts'
import { Storage } from '../src/storage.ts'

/** A storage of its own in memory, or over the back-end given. */
export function openToy(kafi: object = {}, backend?: Backend): Storage {
  const provider = toy.storage
  if (provider === undefined) throw new Error('the toy is a storage')
  const open = backend === undefined ? provider.open : async () => backend
  return new Storage({ ...provider, open }, { kafi }, { registry: new Registry() })
}
