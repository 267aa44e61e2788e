import type { ApiName } from '@kafi/protocol'

/** One thing that goes wrong with one request. */
export type Fault =
  /** The connection ends: before the request is handled, or after it, so that its answer is lost. */
  | { readonly kind: 'dropBefore' | 'dropAfter' }
  /** The request is handled that much later. */
  | { readonly kind: 'delay'; readonly delayMs: number }
  /** Not handled but answered with this code: for one partition, for a topic, or for all there is. */
  | { readonly kind: 'error'; readonly code: number; readonly topic?: string; readonly partition?: number }
  /** The answer says so, and the broker reads nothing of the connection for so long (KIP-219). */
  | { readonly kind: 'throttle'; readonly throttleMs: number }
  /** Half of the answer, then the connection ends. */
  | { readonly kind: 'halfFrame' }
  /** Handled, and never answered. */
  | { readonly kind: 'silence' }
  /** The answer's bytes are noise behind its correlation id. */
  | { readonly kind: 'garbage' }
  /** Something else happens first: a leader moves, a broker stops, a topic is made anew. */
  | { readonly kind: 'act'; readonly act: () => void }

/** A request as rules see it. */
export interface SeenRequest {
  readonly api: ApiName
  readonly version: number
  readonly brokerId: number
  readonly clientId: string | null
  /** Decoded. */
  readonly body: unknown
}

/** When something goes wrong, and what. */
export interface FaultRule {
  readonly fault: Fault | ((request: SeenRequest) => Fault | null)
  /** How many requests it strikes. Default 1. */
  readonly times?: number
  /** How many it lets pass first. Default 0. */
  readonly skip?: number
  /** One broker alone. */
  readonly brokerId?: number
  /** These requests alone. */
  readonly when?: (request: SeenRequest) => boolean
}

/** The rules of a cluster. */
export interface Faults {
  /** Adds a rule for an API, or for all; the function that comes back takes it away. */
  on(api: ApiName | '*', rule: FaultRule): () => void
  /** Takes all rules away. */
  clear(): void
  /** What strikes this request; each rule counts it. */
  strike(request: SeenRequest): Fault[]
}

interface Entry {
  readonly api: ApiName | '*'
  readonly rule: FaultRule
  skipped: number
  struck: number
}

/**
 * No rules yet.
 *
 * @example
 * faults.on('Produce', { fault: { kind: 'dropAfter' }, times: 2 })
 */
export function makeFaults(): Faults {
  const entries = new Set<Entry>()
  return {
    on(api, rule) {
      const entry = { api, rule, skipped: 0, struck: 0 }
      entries.add(entry)
      return () => void entries.delete(entry)
    },
    clear: () => entries.clear(),
    strike: (request) => [...entries].flatMap((entry) => strikeWith(entry, request)),
  }
}

function strikeWith(entry: Entry, request: SeenRequest): Fault[] {
  const { api, rule } = entry
  const { fault, times = 1, skip = 0, brokerId, when } = rule
  if ((api !== '*' && api !== request.api) || entry.struck >= times) return []
  if ((brokerId !== undefined && brokerId !== request.brokerId) || when?.(request) === false) return []
  if (entry.skipped < skip) {
    entry.skipped += 1
    return []
  }
  const chosen = typeof fault === 'function' ? fault(request) : fault
  if (chosen === null) return []
  entry.struck += 1
  return [chosen]
}
