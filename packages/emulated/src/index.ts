export type {
  AppendFile,
  AppendOptions,
  Appendable,
  Conditional,
  GetOptions,
  Listing,
  ObjectStore,
  Part,
  StoredObject,
} from './object-store.ts'
export { systemClock, type Clock } from './clock.ts'
export { createGroups, type GroupsOptions } from './groups.ts'
export { checkKey, checkPrefix } from './keys.ts'
export { MemoryStore, type Fault, type MemoryOperation, type MemoryStoreOptions } from './memory.ts'
export { decodeName, encodeName } from './names.ts'
export { openEmulated, type EmulatedOptions } from './backend.ts'
export { repairLog, type RepairReport } from './repair.ts'
export { applyRetention, sweepLog } from './sweep.ts'
export { verifyLog, type CareOptions, type Damage, type VerifyReport } from './verify.ts'
