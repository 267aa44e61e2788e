import type { Pair } from '../measure.ts'
import { contenders, onGround, type ShowRace } from './case.ts'
import type { Peer } from './peer.ts'

/** The first record of a topic over a connection that is made for it, by clients that run already; kcat starts, too. */
export async function run(folder: string, _: (pair: Pair) => Promise<void>, show: ShowRace): Promise<void> {
  await onGround(folder, async (ground, peers) => {
    const topic = await ground.fillTopic(200_000, 1000)
    const first = (verb: string) => (peer: Peer) => ground.run(peer, verb, { topic, count: 1 })
    await show({
      name: 'first record of `cat`, cold connection',
      unit: 'record',
      contenders: contenders([
        { name: 'Kafi', peer: peers.node('kafi'), run: first('catFirst'), goal: '<= 100 ms: >= 10 record/s' },
        { name: 'librdkafka-python', peer: peers.python('librdkafka'), run: first('consumeFirst') },
        { name: 'kcat', peer: peers.python('kcat'), run: first('consumeFirst') },
      ]),
    })
  })
}
