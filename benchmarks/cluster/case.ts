import type { Contender, Race } from '../race.ts'
import { findServers, Ground } from './ground.ts'
import { type Peer, Peers } from './peer.ts'

/** Shows a race. */
export type ShowRace = (race: Race) => Promise<void>

/** What a client is made to do: {@link Contender} without the client. */
export interface Entry extends Omit<Contender, 'run'> {
  /** Null: the client is not installed. */
  readonly peer: Peer | null
  readonly run: (peer: Peer) => ReturnType<Contender['run']>
}

/** Runs a case against a real broker with the clients it asks for, and ends them. Without a broker it says so. */
export async function onGround(folder: string, work: (ground: Ground, peers: Peers) => Promise<void>): Promise<void> {
  const servers = findServers()
  if (servers === undefined) {
    console.log('\nno broker: name one in KAFI_BENCH_SERVERS, or start one by `npm run services -- up`')
    return
  }
  await using ground = new Ground(servers, folder)
  await using peers = new Peers()
  await work(ground, peers)
}

/** Those whose client is there. */
export function contenders(entries: readonly Entry[]): readonly Contender[] {
  return entries.flatMap(({ peer, run, ...entry }) => (peer === null ? [] : [{ ...entry, run: () => run(peer) }]))
}
