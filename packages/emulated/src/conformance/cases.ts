import type { Bytes, Wait } from '@kafi/core'
import type { ObjectStore, StoredObject } from '../object-store.ts'

/** What a case of the suite is given: an empty store, and others on the same data. */
export interface Fixture {
  readonly store: ObjectStore
  /** Opens the same data once more, as another process would. */
  readonly again: () => Promise<ObjectStore>
}

/** One promise of the port. */
export interface Case {
  readonly name: string
  readonly run: (fixture: Fixture) => Promise<void>
}

/** A signal that never fires. */
export const wait: Wait = { signal: new AbortController().signal }

/** Text as the body of an object. */
export function body(...texts: string[]): Bytes[] {
  return texts.map((text) => new TextEncoder().encode(text))
}

/** The text of an object, or `absent`, `same`. */
export function text(found: StoredObject | 'absent' | 'same'): string {
  return typeof found === 'string' ? found : new TextDecoder().decode(found.body)
}

/** All keys with their sizes, page by page. */
export async function pages(
  store: ObjectStore,
  prefix: string,
  delimiter?: '/',
): Promise<{ key: string; size: number }[][]> {
  const found: { key: string; size: number }[][] = []
  const options = delimiter === undefined ? wait : { ...wait, delimiter }
  for await (const page of store.list(prefix, options)) found.push(page.map(({ key, size }) => ({ key, size })))
  return found
}

/** All keys with this prefix. */
export async function keys(store: ObjectStore, prefix: string, delimiter?: '/'): Promise<string[]> {
  return (await pages(store, prefix, delimiter)).flat().map(({ key }) => key)
}
