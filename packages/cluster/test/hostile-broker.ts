import { type ApiName, decodeMessage, encodeMessage, loadApi } from '@kafi/protocol'
import type { Random } from '../../../testing/fake-broker/index.ts'
import type { Driver, Link, WireRequest } from '../src/driver.ts'

/** What is said in place of the truth: numbers at the ends of their types, lists with too much or too little. */
export interface Lies {
  /** How many, in the next answer. */
  (api: string): number
  /** Changes one value of an answer. */
  change(answer: Tree): void
}

/** Requests that one run may take; more is a storm. */
const maxRequests = 20_000

/** A driver whose brokers lie: well-formed answers in which values were changed. */
export function lyingDriver(driver: Driver, lies: Lies): Driver {
  let requests = 0
  const send = async (link: Link, request: WireRequest, o: Parameters<Link['send']>[1]) => {
    if (++requests > maxRequests) throw new Error(`more than ${maxRequests} requests, the last one ${request.name}`)
    const bytes = await link.send(request, o)
    return request.answered ? changed(request, bytes, lies) : bytes
  }
  const connect: Driver['connect'] = async (address, o) => {
    const link = await driver.connect(address, o)
    return {
      versions: link.versions,
      get isOpen() {
        return link.isOpen
      },
      send: (request, options) => send(link, request, options),
      [Symbol.asyncDispose]: () => link[Symbol.asyncDispose](),
    }
  }
  return { name: driver.name, connect }
}

async function changed({ name, version }: WireRequest, bytes: Uint8Array, lies: Lies): Promise<Uint8Array> {
  const { response } = await loadApi(name as ApiName)
  let said = bytes
  let left = lies(name)
  for (let tries = 0; left > 0 && tries < maxTries; tries++) {
    const answer = decodeMessage<unknown>(response, said, version) as Tree
    lies.change(answer)
    try {
      said = encodeMessage(response as never, answer as never, version)
      left--
    } catch {
      // The field cannot hold it, or this version has no such field.
    }
  }
  return said
}

const maxTries = 40

/** An answer, to be changed. */
export type Tree = Record<string, unknown>

const numbers = [-1, -2, 0, 1, 99, 127, 32_767, -32_768, 1_000_000, 0x7fff_ffff, -0x8000_0000]
const bigints = [-1n, -2n, 0n, 1n << 53n, (1n << 63n) - 1n, -(1n << 63n)]
const strings = ['', '__proto__', 'constructor', 'x'.repeat(300), 'snacks']

/** The same lie about one API, in every answer. */
export function constantLie(about: ApiName, change: (answer: Tree) => void): Lies {
  return Object.assign((api: string) => (api === about ? 1 : 0), { change })
}

/** Up to eight lies in one answer of `oneIn`, none in the others; one API of two lies. */
export function randomLies(random: Random, oneIn: number): Lies {
  const pick = <T>(list: readonly T[]): T => list[random.below(list.length)] as T
  const vary = (value: unknown): unknown => {
    if (typeof value === 'number') return pick(numbers)
    if (typeof value === 'bigint') return pick(bigints)
    if (typeof value === 'string') return pick(strings)
    if (typeof value === 'boolean') return !value
    return Array.isArray(value) ? pick([[], [...value, ...value], value.slice(1), value.toReversed()]) : value
  }
  const change = (answer: Tree) => {
    const places = placesIn(answer)
    const counts = places.filter(([parent, name]) => isCount(parent[name]))
    const [parent, name] = pick(random.below(4) === 0 ? places : counts)
    parent[name] = vary(parent[name])
  }
  const liars = new Map<string, boolean>()
  const count = (api: string) => {
    if (!liars.has(api)) liars.set(api, random.below(2) === 0)
    return liars.get(api) === true && random.below(oneIn) === 0 ? 1 + random.below(8) : 0
  }
  return Object.assign(count, { change })
}

/** What may count or point at something. */
function isCount(value: unknown): boolean {
  return typeof value === 'number' || typeof value === 'bigint' || Array.isArray(value)
}

/** All values of an answer, each by what it is in and its name there. */
function placesIn(tree: Tree): [Tree, string][] {
  return Object.entries(tree).flatMap(([name, value]): [Tree, string][] => {
    const isTree = typeof value === 'object' && value !== null && !(value instanceof Uint8Array)
    return [[tree, name], ...(isTree ? placesIn(value as Tree) : [])]
  })
}
