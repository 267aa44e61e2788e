export { nodeDisk, type Disk, type DiskStat } from './disk.ts'
export { FolderStore, type FolderStoreOptions } from './folder.ts'
export { describeFolder, Local, local } from './local.ts'
export type { RootDescription } from './root.ts'
