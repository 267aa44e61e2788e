export type { AppendFile, Appendable, Conditional, GetOptions, Listing, ObjectStore, StoredObject } from './object-store.ts'
