export { nodeDisk, type Disk, type DiskStat } from './disk.ts'
export { FolderStore, type FolderStoreOptions } from './folder.ts'
export { describeRoot, type RootDescription } from './root.ts'
