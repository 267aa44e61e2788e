/** What readline wants: what could stand there, and the part of the line it replaces. */
export type Completion = [candidates: readonly string[], part: string]

/** Readline's way to ask for completions. */
export type Completer = (line: string, done: (error: Error | null, result: Completion) => void) => void

interface Lister {
  ls(): Promise<readonly string[]>
}

// local.cat('qu    locals.local.cp("a", other, 'b     local.cat(['a', 'b
const inText = /([A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*)?)\.\w+\((?:[^'"]|'[^']*'|"[^"]*")*['"]([\w.-]*)$/
// local.gr    locals.local.gr
const atVerb = /(?<![\w$.)\]])([A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*)?)\.(\w*)$/

/**
 * Completes verbs (`local.gr` and Tab) and names of topics within quotes (`local.cat('qu` and Tab), and leaves all else to
 * `otherwise`.
 *
 * @example
 * const complete = createCompleter((name) => Reflect.get(globalThis, name), standard)
 */
export function createCompleter(lookUp: (name: string) => unknown, otherwise: Completer): Completer {
  return (line, done) => {
    const end = line.slice(-400)
    const text = match(inText, end, lookUp)
    if (text !== undefined) {
      completeTopic(text, done)
      return
    }
    const verb = match(atVerb, end, lookUp)
    if (verb === undefined) otherwise(line, done)
    else done(null, [verbsOf(verb.storage).filter((name) => name.startsWith(verb.part)), verb.part])
  }
}

interface Match {
  readonly storage: Lister
  readonly part: string
}

function match(pattern: RegExp, line: string, lookUp: (name: string) => unknown): Match | undefined {
  const [, path, part = ''] = pattern.exec(line) ?? []
  const storage = path === undefined ? undefined : storageAt(path, lookUp)
  return storage === undefined ? undefined : { storage, part }
}

function completeTopic({ storage, part }: Match, done: Parameters<Completer>[1]): void {
  storage.ls().then(
    (topics) => {
      done(null, [topics.filter((topic) => topic.startsWith(part)), part])
    },
    () => {
      // A storage that does not answer has nothing to propose; the verb itself will say why.
      done(null, [[], part])
    },
  )
}

/** Methods and fields of a storage, sorted. */
export function verbsOf(storage: object): readonly string[] {
  const names = new Set<string>(Object.keys(storage))
  for (let of = storage; of !== Object.prototype; of = Object.getPrototypeOf(of) as object) {
    for (const name of Object.getOwnPropertyNames(of)) if (name !== 'constructor') names.add(name)
  }
  return [...names].sort()
}

/** The storage that `local` or `locals.local` stands for. */
export function storageAt(path: string, lookUp: (name: string) => unknown): Lister | undefined {
  try {
    const [first = '', second] = path.split('.')
    const found = lookUp(first)
    const storage: unknown = second === undefined || !isObject(found) ? found : Reflect.get(found, second)
    return isObject(storage) && 'ls' in storage && typeof storage.ls === 'function' ? (storage as Lister) : undefined
  } catch {
    return undefined
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
