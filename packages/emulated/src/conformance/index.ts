export { objectStoreSuite, type ObjectStoreSuite } from './object-store-suite.ts'
