import type { Pair } from '../measure.ts'
import { contenders, onGround, type ShowRace } from './case.ts'
import type { Ground } from './ground.ts'
import type { Peer, Peers } from './peer.ts'

/** Reading a topic of 4 partitions from a real broker, CRC checked. */
export async function run(folder: string, _: (pair: Pair) => Promise<void>, show: ShowRace): Promise<void> {
  await onGround(folder, async (ground, peers) => {
    const small = { librdkafka: 'CPU <= 0.7', kafkajs: 'CPU <= 0.35' }
    await raceBytes(ground, peers, show, { valueBytes: 100, count: 1_000_000, goals: small })
    const large = { librdkafka: 'rate >= 1', kafkajs: '' }
    await raceBytes(ground, peers, show, { valueBytes: 1000, count: 200_000, goals: large })
  })
}

interface Size {
  readonly valueBytes: number
  readonly count: number
  readonly goals: { readonly librdkafka: string; readonly kafkajs: string }
}

async function raceBytes(
  ground: Ground,
  peers: Peers,
  show: ShowRace,
  { valueBytes, count, goals }: Size,
): Promise<void> {
  const all = await ground.fillTopic(count, valueBytes)
  const few = await ground.fillTopic(count / 20, valueBytes)
  const kafi = peers.node('kafi')
  const librdkafka = peers.python('librdkafka')
  const reading = (verb: string) => (peer: Peer) => ground.run(peer, verb, { topic: all, count })
  const readingFew = (peer: Peer) => ground.run(peer, 'consume', { topic: few, count: count / 20 })
  await show({
    name: `consume ${valueBytes} B`,
    unit: 'record',
    contenders: contenders([
      { name: 'Kafi, columns', peer: kafi, run: reading('consumeColumns') },
      { name: 'Kafi, messages', peer: kafi, run: reading('consumeMessages') },
      { name: 'librdkafka-python, consume', peer: librdkafka, run: reading('consume'), goal: goals.librdkafka },
      { name: 'librdkafka-python, consume and value()', peer: librdkafka, run: reading('consumeValues') },
      {
        name: 'kafkajs, eachBatch (no CRC)',
        peer: peers.node('kafkajs'),
        run: reading('consume'),
        goal: goals.kafkajs,
      },
      { name: 'kafka-python', peer: peers.python('kafka_python'), run: readingFew },
      { name: 'kcat', peer: peers.python('kcat'), run: reading('consume') },
    ]),
  })
}
