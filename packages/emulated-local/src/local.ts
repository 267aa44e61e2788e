import { KafiError, isKafiError, Storage } from '@kafi/core'
import type { Backend, Provider, Settings, StorageConfig, StorageOptions, StorageProvider, Wait } from '@kafi/core'
import type { TopicListing, TopicOptions, Topics } from '@kafi/core'
import { openEmulated } from '@kafi/emulated'
import { FolderStore } from './folder.ts'
import { describeRoot, type RootDescription } from './root.ts'
import { nodeDisk } from './disk.ts'
import { resolve } from 'node:path'

const storage: StorageProvider = {
  section: 'local',
  folder: 'locals',
  settings: [
    {
      key: 'root.dir',
      type: 'string',
      default: '.',
      doc: 'The folder; a relative one is below the current folder. It is made by the first write.',
    },
    {
      key: 'durability',
      type: 'string',
      choices: ['sync', 'os'],
      default: 'sync',
      doc: '`sync`: what was acknowledged survives a power cut. `os`: the death of the process alone (as Kafka has it).',
    },
  ],
  open: openLocal,
}

/**
 * What `registry.use()` takes.
 *
 * @example
 * registry.use(local)
 */
export const local: Provider & { readonly storage: StorageProvider } = { name: 'emulated-local', storage }

/**
 * Kafka in a folder, with no server. Any number of processes may use it at once, as may several of these in one process.
 *
 * @example
 * await using local = new Local({ rootDir: 'data' })
 * await local.touch('quakes')
 */
export class Local extends Storage {
  /** `config`: the name of a configuration in `configs/locals` (default `local`), or settings. */
  constructor(config: StorageConfig = 'local', options?: StorageOptions) {
    super(storage, config, options)
  }

  /** As everywhere; where there is nothing to list, the log is told what the folder is. */
  override async ls(topics?: Topics, options?: TopicOptions): Promise<string[]> {
    const found = await super.ls(topics, options)
    if (found.length === 0) await this.#tell()
    return found
  }

  /** As everywhere; where there is nothing to list, the log is told what the folder is. */
  override async ll(topics?: Topics, options?: TopicOptions): Promise<TopicListing[]> {
    const found = await super.ll(topics, options)
    if (found.length === 0) await this.#tell()
    return found
  }

  async #tell(): Promise<void> {
    const root = await storeOf(await this.backend())?.describe()
    const text = root === undefined ? undefined : tellEmptiness(root)
    if (text !== undefined) this.log.warn(text, root)
  }
}

// Which folder a back-end works on: its contract has no place for that.
const stores = new WeakMap<Backend, FolderStore>()

function storeOf(backend: Backend): FolderStore | undefined {
  return stores.get(backend)
}

async function openLocal(settings: Settings, o: Wait): Promise<Backend> {
  o.signal.throwIfAborted()
  const durability = settings['durability'] === 'os' ? 'os' : 'sync'
  const store = await FolderStore.open(String(settings['rootDir']), { durability })
  const found = explainMissing(await openEmulated(store, { durability }), store)
  const backend = durability === 'sync' ? found : withoutForce(found)
  stores.set(backend, store)
  return backend
}

/** Nothing of this folder is forced to disk, its names neither: no writer of it can promise that. */
function withoutForce(backend: Backend): Backend {
  const openWriter: Backend['openWriter'] = async (o) => {
    if (o.durability !== 'sync') return backend.openWriter(o)
    const message =
      "this folder has durability 'os', so a writer of it cannot have 'sync'; open it with durability 'sync'"
    throw new KafiError('KAFI_UNSUPPORTED', message)
  }
  return { ...backend, openWriter }
}

/** The same back-end, whose errors say what the folder is where there is nothing in it to read yet. */
function explainMissing(backend: Backend, store: FolderStore): Backend {
  const explain = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await work
    } catch (error) {
      throw isKafiError(error, 'KAFI_TOPIC_UNKNOWN') ? explained(error, await store.describe()) : error
    }
  }
  return {
    keeps: backend.keeps,
    topics: { ...backend.topics, watermarks: (topics, o) => explain(backend.topics.watermarks(topics, o)) },
    ...(backend.groups === undefined ? {} : { groups: backend.groups }),
    openReader: (o) => explain(backend.openReader(o)),
    openWriter: (o) => backend.openWriter(o),
    [Symbol.asyncDispose]: async () => {
      await backend[Symbol.asyncDispose]()
      await store[Symbol.asyncDispose]()
    },
  }
}

const emptiness = new Map<RootDescription['kind'], string>([
  ['missing', 'does not exist yet'],
  ['empty', 'is empty'],
  ['beside', 'holds other files, and no topics yet'],
])

function explained(error: KafiError, root: RootDescription): KafiError {
  const state = tellEmptiness(root)
  if (state === undefined) return error
  const details = { ...error.details, rootDir: root.rootDir, kind: root.kind }
  return new KafiError(error.code, `${error.message}; ${state}`, { details, cause: error })
}

function tellEmptiness({ clusterId, kind, rootDir }: RootDescription): string | undefined {
  const state = emptiness.get(kind)
  if (clusterId !== null || state === undefined) return undefined
  return `folder '${rootDir}' ${state}: touch, producer and cp begin it`
}

/**
 * Says what a folder is: a root of topics, or what it would become.
 *
 * @example
 * (await describeFolder('data')).kind // 'missing'
 */
export function describeFolder(rootDir: string): Promise<RootDescription> {
  return describeRoot(nodeDisk, resolve(rootDir))
}
