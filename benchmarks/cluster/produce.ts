import type { Pair } from '../measure.ts'
import { contenders, onGround, type ShowRace } from './case.ts'
import type { Ground } from './ground.ts'
import type { Peer, Peers } from './peer.ts'

/** Writing to a real broker: idempotent, acks all, 4 partitions, no compression. */
export async function run(folder: string, _: (pair: Pair) => Promise<void>, show: ShowRace): Promise<void> {
  await onGround(folder, async (ground, peers) => {
    await raceBytes(ground, peers, show, { valueBytes: 100, count: 500_000, wanted: smallGoals })
    await raceBytes(ground, peers, show, { valueBytes: 1000, count: 100_000, wanted: largeGoals })
  })
}

interface Size {
  readonly valueBytes: number
  readonly count: number
  readonly wanted: { readonly librdkafka: string; readonly kafkajs?: string }
}

const smallGoals = { librdkafka: 'CPU <= 0.6', kafkajs: 'CPU <= 0.15' }
const largeGoals = { librdkafka: 'rate >= 1' }

async function raceBytes(
  ground: Ground,
  peers: Peers,
  show: ShowRace,
  { valueBytes, count, wanted }: Size,
): Promise<void> {
  const kafi = peers.node('kafi')
  const librdkafka = peers.python('librdkafka')
  const writing =
    (verb: string, share = 1) =>
    (peer: Peer) =>
      ground.runInto(peer, verb, { valueBytes, count: count * share })
  await show({
    name: `produce ${valueBytes} B`,
    unit: 'record',
    contenders: contenders([
      { name: 'Kafi, blocks', peer: kafi, run: writing('produceBlocks') },
      { name: 'Kafi, messages', peer: kafi, run: writing('produceMessages') },
      {
        name: 'librdkafka-python, produce_batch',
        peer: librdkafka,
        run: writing('produceBatch'),
        goal: wanted.librdkafka,
      },
      { name: 'librdkafka-python, produce', peer: librdkafka, run: writing('produceEach') },
      {
        name: 'kafkajs, send of 1,000',
        peer: peers.node('kafkajs'),
        run: writing('produce', 0.1),
        ...(wanted.kafkajs !== undefined && { goal: wanted.kafkajs }),
      },
      { name: 'kafka-python', peer: peers.python('kafka_python'), run: writing('produce', 0.04) },
      { name: 'kcat', peer: peers.python('kcat'), run: writing('produce') },
    ]),
  })
}
