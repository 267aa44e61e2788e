import type { Pair } from '../measure.ts'
import { contenders, onGround, type ShowRace } from './case.ts'
import type { Peer } from './peer.ts'

/** `cp` from topic to topic of a real broker, message by message, against a copier on librdkafka. */
export async function run(folder: string, _: (pair: Pair) => Promise<void>, show: ShowRace): Promise<void> {
  await onGround(folder, async (ground, peers) => {
    for (const [valueBytes, count] of [[100, 500_000] as const, [1000, 100_000] as const]) {
      const topic = await ground.fillTopic(count, valueBytes)
      const copying = (verb: string) => (peer: Peer) => ground.runInto(peer, verb, { topic, count })
      await show({
        name: `cp cluster to cluster, decoded, ${valueBytes} B`,
        unit: 'record',
        contenders: contenders([
          { name: 'Kafi, with a map function', peer: peers.node('kafi'), run: copying('copyDecoded') },
          { name: 'Kafi, whole batches', peer: peers.node('kafi'), run: copying('copy') },
          {
            name: 'librdkafka-python, consume and produce',
            peer: peers.python('librdkafka'),
            run: copying('copy'),
            goal: 'CPU <= 0.6',
          },
        ]),
      })
    }
  })
}
