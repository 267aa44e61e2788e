/**
 * Puts names on the global object, each with what makes its value, and answers with what takes them off again. A name that
 * is there already (a configuration may be called `console`) stays what it is.
 *
 * @example
 * const unbind = bindNames(new Map([['local', () => storage]]))
 */
export function bindNames(names: ReadonlyMap<string, () => unknown>): () => void {
  const bound = [...names].filter(([name]) => !(name in globalThis))
  for (const [name, get] of bound) {
    const set = (value: unknown) =>
      void Object.defineProperty(globalThis, name, { value, writable: true, configurable: true })
    Object.defineProperty(globalThis, name, { get, set, enumerable: true, configurable: true })
  }
  return () => {
    for (const [name] of bound) Reflect.deleteProperty(globalThis, name)
  }
}
