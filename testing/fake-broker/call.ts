import type { ApiMap, ApiName, Draft } from '@kafi/protocol'
import type { ClusterState } from './state/cluster.ts'
import type { SaslSession } from './sasl-session.ts'
import type { VersionTable } from './version-tables.ts'

/** One request on its way through a handler. */
export interface Call {
  readonly state: ClusterState
  readonly brokerId: number
  readonly version: number
  readonly clientId: string
  readonly clientHost: string
  readonly versions: VersionTable
  readonly sasl: SaslSession
  /** Fires when the connection ends: who waits for something need not wait any more. */
  readonly signal: AbortSignal
  /** Ends the connection. */
  hangUp(): void
  /** Code that a fault wants here; 0: none. Without a topic: for the request as a whole. */
  refuse(topic?: string, partition?: number): number
}

/** Answers requests of one API, all versions; null: there is no answer (Produce with acks=0). */
export type Handler<Name extends ApiName> = (
  request: ApiMap[Name]['request'],
  call: Call,
) => HandlerAnswer<Name> | Promise<HandlerAnswer<Name>>

/** What a handler gives back. */
export type HandlerAnswer<Name extends ApiName> = Draft<ApiMap[Name]['response']> | null
