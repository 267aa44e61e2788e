import { isKafiError, KafiError, type Storage, type StorageOptions, type StorageProvider } from '@kafi/core'

/** A class of storages as its package exports it. */
export type StorageClass = new (config: string | Readonly<Record<string, unknown>>, options?: StorageOptions) => Storage

/** A kind of storage that Kafi has, installed or not. */
export interface Kind {
  readonly section: string
  readonly folder: string
  readonly folderAliases?: readonly string[]
  readonly package: string
  readonly className: string
}

/** All kinds of storage, by the folder their configurations stand in. */
export const kinds: readonly Kind[] = [
  { section: 'local', folder: 'locals', package: '@kafi/emulated-local', className: 'Local' },
  { section: 'kafka', folder: 'clusters', package: '@kafi/cluster', className: 'Cluster' },
  { section: 'rest_proxy', folder: 'restproxies', package: '@kafi/restproxy', className: 'RestProxy' },
  { section: 's3', folder: 's3s', package: '@kafi/emulated-s3', className: 'S3' },
  {
    section: 'azure_blob',
    folder: 'azureblobs',
    folderAliases: ['azblobs'],
    package: '@kafi/emulated-azure',
    className: 'AzureBlob',
  },
]

/** The kinds as core looks for their files: before any of them is loaded. */
export const unopened: readonly StorageProvider[] = kinds.map((kind) => ({
  ...kind,
  settings: [],
  open: () => Promise.reject(missing(kind)),
}))

/**
 * Loads the class of a kind. `KAFI_PROVIDER_MISSING` says which package to install.
 *
 * @example
 * const Local = await loadClass(kinds[0])
 */
export async function loadClass(kind: Kind): Promise<StorageClass> {
  const loaded = (await importInstalled(kind)) as Readonly<Record<string, unknown>>
  const found = loaded[kind.className]
  if (typeof found === 'function') return found as StorageClass
  throw new KafiError(
    'KAFI_PROVIDER_MISSING',
    `${kind.package} has no ${kind.className}; install the version of this kafi`,
  )
}

/** The classes that are installed, by name. */
export async function loadClasses(): Promise<ReadonlyMap<string, StorageClass>> {
  const found = await Promise.all(kinds.map(async (kind) => [kind.className, await loadIfInstalled(kind)] as const))
  return new Map(found.flatMap(([name, each]) => (each === undefined ? [] : [[name, each]])))
}

async function loadIfInstalled(kind: Kind): Promise<StorageClass | undefined> {
  try {
    return await loadClass(kind)
  } catch (error) {
    if (isKafiError(error, 'KAFI_PROVIDER_MISSING')) return undefined
    throw error
  }
}

async function importInstalled(kind: Kind): Promise<unknown> {
  try {
    return await import(kind.package)
  } catch (error) {
    if (isNotFound(error, kind.package)) throw missing(kind)
    throw error
  }
}

// A package that is there but lacks one of its own dependencies is another matter.
function isNotFound(error: unknown, name: string): boolean {
  if (!(error instanceof Error) || !('code' in error)) return false
  return error.code === 'ERR_MODULE_NOT_FOUND' && error.message.includes(`'${name}'`)
}

/** The error for a kind that is not installed. */
export function missing({ package: name, className }: Kind): KafiError {
  return new KafiError(
    'KAFI_PROVIDER_MISSING',
    `${className} is in ${name}, which is not installed; npm install ${name}`,
  )
}
