import { stat } from 'node:fs/promises'
import { homedir } from 'node:os'
import { resolve } from 'node:path'
import {
  didYouMean,
  KafiError,
  kindOf,
  listConfigs,
  readDocument,
  type ConfigFile,
  type Logger,
  type Storage,
  type StorageOptions,
} from '@kafi/core'
import { kinds, loadClass, unopened, type Kind } from './kinds.ts'

/** Where addresses are looked up, and what the storages found there are made with. */
export interface Surroundings extends Pick<StorageOptions, 'progress' | 'defaults'> {
  /** Folder that holds the configurations. */
  readonly home: string
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** Hears what storages have to say. */
  readonly log: Logger
}

/**
 * The storage an address stands for: `locals/local` and `local` are configurations (the bare name where it is unique; one
 * in the home itself comes first), `./data`, `/data`, `~/data` and any other folder that exists are that folder, and
 * `localhost:9092` is the cluster of these brokers (several with commas between them). Nothing is opened yet.
 *
 * @example
 * const storage = await storageAt('locals/local', { home: '.', cwd: process.cwd(), env: process.env, log: silent })
 */
export async function storageAt(address: string, place: Surroundings): Promise<Storage> {
  if (/^(?:[./]|~\/)/.test(address)) return openFolder(address, place)
  const files = configsNamed(address, place)
  if (files.length > 1) throw ambiguous(address, files)
  if (files[0] !== undefined) return openConfig(files[0], place)
  if (await isFolder(resolve(place.cwd, address))) return openFolder(address, place)
  if (brokers.test(address)) return openKind('kafka', { bootstrapServers: address }, place)
  throw notFound(address, place)
}

/** What every storage is made with. */
export function optionsOf({ home, log, progress, defaults }: Surroundings): StorageOptions {
  return { home, log, ...(progress && { progress }), ...(defaults && { defaults }) }
}

/** All configurations of the home, also those of kinds that are not installed. */
export function configsIn({ home }: Surroundings): readonly ConfigFile[] {
  return listConfigs(home, unopened)
}

/** How a configuration is addressed: `locals/local`, or its bare name when it stands in the home itself. */
export function addressOf({ folder, name }: Pick<ConfigFile, 'folder' | 'name'>): string {
  return folder === '' ? name : `${folder}/${name}`
}

/** The kind of storage that a configuration file is for. */
export function kindOfConfig(file: ConfigFile): Kind {
  const inFolder = kinds.find(
    ({ folder, folderAliases = [] }) => folder === file.folder || folderAliases.includes(file.folder),
  )
  const section = inFolder?.section ?? kindOf(readDocument(file.file), unopened)?.section
  const found = kinds.find((kind) => kind.section === section)
  if (found !== undefined) return found
  throw new KafiError(
    'KAFI_CONFIG',
    `${file.file} has none of the sections ${kinds.map((kind) => kind.section).join(', ')}`,
  )
}

function configsNamed(address: string, place: Surroundings): readonly ConfigFile[] {
  const files = configsIn(place).filter((file) => addressOf(file) === address || file.name === address)
  const first = files.filter((file) => addressOf(file) === address)
  return first.length > 0 ? first.slice(0, 1) : files
}

async function openConfig(file: ConfigFile, place: Surroundings): Promise<Storage> {
  const Class = await loadClass(kindOfConfig(file))
  return new Class(addressOf(file), optionsOf(place))
}

/** `host:port`, several with commas between them; IPv6 in brackets. */
const brokers = /^(?:\[[0-9a-fA-F:.]+\]|[\w.-]+):\d{1,5}(?:,(?:\[[0-9a-fA-F:.]+\]|[\w.-]+):\d{1,5})*$/

async function openFolder(path: string, place: Surroundings): Promise<Storage> {
  const rootDir = path.startsWith('~/') ? resolve(homedir(), path.slice(2)) : resolve(place.cwd, path)
  return openKind('local', { rootDir }, place)
}

async function openKind(
  section: string,
  config: Readonly<Record<string, unknown>>,
  place: Surroundings,
): Promise<Storage> {
  const kind = kinds.find((each) => each.section === section)
  if (kind === undefined)
    throw new KafiError(
      'KAFI_ARGUMENT',
      `${section} is no kind of storage; there are ${kinds.map((each) => each.section).join(', ')}`,
    )
  const Class = await loadClass(kind)
  return new Class(config, optionsOf(place))
}

async function isFolder(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined)
  return found?.isDirectory() ?? false
}

function ambiguous(address: string, files: readonly ConfigFile[]): KafiError {
  return new KafiError('KAFI_CONFIG', `'${address}' is several storages; say one of ${files.map(addressOf).join(', ')}`)
}

function wayToMake(address: string): string {
  if (address.includes('/')) return `; write configs/${address}.yaml, or ./${address} for a folder`
  const files = `configs/clusters/${address}.yaml or configs/locals/${address}.yaml`
  return `; write ${files}, or say ./${address} for a folder, host:port for a cluster`
}

function notFound(address: string, place: Surroundings): KafiError {
  const known = configsIn(place).flatMap((file) => [addressOf(file), file.name])
  const hint = didYouMean(address, known) || wayToMake(address.slice(0, 200))
  return new KafiError('KAFI_CONFIG', `no storage '${address.slice(0, 200)}' in ${place.home}${hint}`, {
    details: { address },
  })
}
