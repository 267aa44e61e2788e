import { KafiError, type ConfigFile, type Storage } from '@kafi/core'
import { addressOf, configsIn, kindOfConfig, optionsOf, type Surroundings } from './address.ts'
import { loadClasses, missing, type StorageClass } from './kinds.ts'

/** Names the prompt knows, and the storages behind them. */
export interface Scope {
  /** What each name stands for; a storage is made when it is looked at. */
  readonly names: ReadonlyMap<string, () => unknown>
  /**
   * Closes the storages of configurations; each is made anew when it is looked at again. Those that the user made with
   * `new` stay open: what runs on them ends.
   */
  close(): Promise<void>
}

/**
 * What is in scope at the prompt: the classes that are installed, every configuration by its bare name where that is
 * unique (`local`), and by its folder (`locals.local`).
 *
 * @example
 * const scope = await openScope({ home: '.', cwd: process.cwd(), env: process.env, log: silent })
 */
export async function openScope(place: Surroundings): Promise<Scope> {
  const classes = await loadClasses()
  const opened = new Map<string, Storage>()
  const files = configsIn(place)
  let running = new AbortController()
  const open = (file: ConfigFile) => openOnce(opened, file, classes, place)
  return {
    names: new Map<string, () => unknown>([
      ...[...classes].map(([name, found]) => {
        const Class = endingWith(() => running.signal, found)
        return [name, () => Class] as const
      }),
      ...folderNames(files, open),
      ...files.filter((file) => isUnique(file, files)).map((file) => [file.name, () => open(file)] as const),
    ]),
    async close() {
      const all = [...opened.values()]
      opened.clear()
      running.abort(new KafiError('KAFI_ABORTED', 'stopped'))
      running = new AbortController()
      await Promise.all(all.map((storage) => storage.close()))
    },
  }
}

/** The same class; what runs on a storage of it ends with the signal there is when it begins. */
function endingWith(signalNow: () => AbortSignal, Class: StorageClass): StorageClass {
  const make = (args: unknown[], newTarget: StorageClass) => {
    const storage = Reflect.construct(Class, args, newTarget) as Storage
    const begin = storage.begin.bind(storage)
    const value = (signal?: AbortSignal) => begin(signal ? AbortSignal.any([signal, signalNow()]) : signalNow())
    Object.defineProperty(storage, 'begin', { value, configurable: true, writable: true })
    return storage
  }
  return new Proxy(Class, {
    construct: (_, args, newTarget) => make(args, newTarget as StorageClass),
    // At the prompt `new` may be left out, as in Python.
    apply: (_, __, args: unknown[]) => make(args, Class),
  })
}

// One in the home itself is found first, so its bare name is its own.
function isUnique({ name, folder }: ConfigFile, files: readonly ConfigFile[]): boolean {
  return folder === '' || files.filter((file) => file.name === name).length === 1
}

function folderNames(files: readonly ConfigFile[], open: (file: ConfigFile) => Storage): [string, () => object][] {
  const folders = [...new Set(files.map(({ folder }) => folder))].filter((folder) => folder !== '')
  return folders.map((folder) => {
    const names = {}
    for (const file of files.filter((each) => each.folder === folder)) {
      Object.defineProperty(names, file.name, { get: () => open(file), enumerable: true, configurable: true })
    }
    return [folder, () => names]
  })
}

function openOnce(
  opened: Map<string, Storage>,
  file: ConfigFile,
  classes: ReadonlyMap<string, StorageClass>,
  place: Surroundings,
): Storage {
  const address = addressOf(file)
  const found = opened.get(address)
  if (found !== undefined) return found
  const kind = kindOfConfig(file)
  const Class = classes.get(kind.className)
  if (Class === undefined) throw missing(kind)
  const storage = new Class(address, optionsOf(place))
  opened.set(address, storage)
  return storage
}
