import { join } from 'node:path'
import { Local } from '@kafi/emulated-local'
import type { Pair } from '../measure.ts'
import { contenders, onGround, type ShowRace } from './case.ts'
import type { Ground } from './ground.ts'
import type { Peer, Peers } from './peer.ts'

const count = 200_000
const valueBytes = 1000

/** `cp` of whole batches against raw requests with the same batches and a loop that writes and forces as many bytes. */
export async function run(folder: string, _: (pair: Pair) => Promise<void>, show: ShowRace): Promise<void> {
  await onGround(folder, async (ground, peers) => {
    const topic = await ground.fillTopic(count, valueBytes)
    await raceWithin(ground, peers, show, topic)
    await raceToFolder(ground, peers, show, topic)
    await raceFromFolder(ground, peers, show, topic)
  })
}

const wanted = 'rate >= 0.8 x the slower'

async function raceWithin(ground: Ground, peers: Peers, show: ShowRace, topic: string): Promise<void> {
  const peer = peers.node('kafi')
  await show({
    name: 'cp of bytes, cluster to cluster, 1 kB',
    unit: 'record',
    contenders: contenders([
      { name: 'Kafi', peer, run: (kafi) => ground.runInto(kafi, 'copy', { topic, count }) },
      { name: 'raw Fetch', peer, run: fetchRaw(ground, topic), goal: wanted },
      { name: 'raw Produce', peer, run: produceRaw(ground, topic), goal: wanted },
    ]),
  })
}

async function raceToFolder(ground: Ground, peers: Peers, show: ShowRace, topic: string): Promise<void> {
  const peer = peers.node('kafi')
  await show({
    name: 'cp of bytes, cluster to folder, 1 kB',
    unit: 'record',
    contenders: contenders([
      { name: 'Kafi', peer, run: (kafi) => ground.run(kafi, 'copyToFolder', { topic, count }) },
      { name: 'raw Fetch', peer, run: fetchRaw(ground, topic), goal: wanted },
      {
        name: 'raw write + fdatasync of 8 MiB',
        peer,
        run: (kafi) => ground.run(kafi, 'writeRaw', { count, valueBytes }),
        goal: wanted,
      },
    ]),
  })
}

async function raceFromFolder(ground: Ground, peers: Peers, show: ShowRace, topic: string): Promise<void> {
  const peer = peers.node('kafi')
  {
    await using local = new Local({ rootDir: join(ground.folder, 'source') })
    await ground.cluster.cp(topic, local, 'source', { type: 'bytes' })
  }
  await show({
    name: 'cp of bytes, folder to cluster, 1 kB',
    unit: 'record',
    contenders: contenders([
      { name: 'Kafi', peer, run: (kafi) => ground.runInto(kafi, 'copyFromFolder', { count }) },
      { name: 'raw Produce', peer, run: produceRaw(ground, topic), goal: wanted },
    ]),
  })
}

function fetchRaw(ground: Ground, topic: string) {
  return (peer: Peer) => ground.run(peer, 'fetchRaw', { topic, count })
}

function produceRaw(ground: Ground, topic: string) {
  return (peer: Peer) => ground.runInto(peer, 'produceRaw', { topic, count })
}
