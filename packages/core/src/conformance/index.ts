export { storageSuite, type StorageSuite } from './suite.ts'
