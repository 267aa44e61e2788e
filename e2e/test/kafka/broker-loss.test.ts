import { checkVersion, openConnection } from '@kafi/protocol/connection'
import { expect, test } from 'vitest'
import { connectionTo } from '../../clients/connect.ts'
import { killBroker, startBroker, stopBroker } from '../../services/brokers.ts'
import { useService } from '../../use-service.ts'

const secure = await useService('kafka-secure')
const broker = secure.brokers[2]!
const ends = [
  ['stopped', stopBroker],
  ['killed', killBroker],
] as const

// Brokers that somebody else started are not ours to stop.
test.runIf(broker.folder).each(ends)(
  'a broker that is %s ends its connections, and is back as it was',
  async (_, end) => {
    await using connection = await openConnection(connectionTo(secure, broker))
    await end(broker)
    await expect(connection.send('Metadata', { topics: [] })).rejects.toMatchObject({ retriable: true })
    await expect(openConnection(connectionTo(secure, broker))).rejects.toMatchObject({ retriable: true })
    await startBroker(broker)
    expect((await checkVersion(connectionTo(secure, broker))).release).toBe('4.3')
  },
)

test('every broker knows every other', async () => {
  for (const each of secure.brokers) {
    await using connection = await openConnection(connectionTo(secure, each))
    const { brokers } = await connection.send('Metadata', { topics: [] })
    expect(brokers.map(({ host, port }) => `${host}:${port}`).sort()).toEqual([...secure.addresses].sort())
  }
})
