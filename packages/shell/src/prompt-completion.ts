/** What readline wants: what could stand there, and the part of the line it replaces. */
export type Completion = [candidates: readonly string[], part: string]

/** Readline's way to ask for completions. */
export type Completer = (line: string, done: (error: Error | null, result: Completion) => void) => void

interface Lister {
  ls(): Promise<readonly string[]>
}

// local.cat('qu    locals.local.cp("a", other, 'b     local.cat(['a', 'b
const openText = /([A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*)?)\.\w+\((?:[^'"]|'[^']*'|"[^"]*")*['"]([\w.-]*)$/

/**
 * Completes names of topics within quotes (`local.cat('qu` and Tab), and leaves all else to `otherwise`: names in scope and
 * verbs.
 *
 * @example
 * const complete = topicCompleter((name) => Reflect.get(globalThis, name), standard)
 */
export function topicCompleter(lookUp: (name: string) => unknown, otherwise: Completer): Completer {
  return (line, done) => {
    const [, path, part = ''] = openText.exec(line.slice(-400)) ?? []
    const storage = path === undefined ? undefined : storageAt(path, lookUp)
    if (storage === undefined) {
      otherwise(line, done)
      return
    }
    storage.ls().then(
      (topics) => done(null, [topics.filter((topic) => topic.startsWith(part)), part]),
      // A storage that does not answer has nothing to propose; the verb itself will say why.
      () => done(null, [[], part]),
    )
  }
}

function storageAt(path: string, lookUp: (name: string) => unknown): Lister | undefined {
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
