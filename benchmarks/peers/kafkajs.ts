import { randomUUID } from 'node:crypto'
import { Kafka, logLevel, type Producer } from 'kafkajs'
import { makeRecords } from '../data.ts'
import { serveLaps, type Work } from './serve-laps.ts'
import type { Task } from './task.ts'

const messagesPerCall = 1000

await serveLaps({ produce, consume })

/** `send` with a thousand messages, one call after the other: idempotent, acks all. */
function produce({ servers, target: topic, count, valueBytes }: Task): Work {
  const records = makeRecords(messagesPerCall, valueBytes)
  const messages = Array.from({ length: messagesPerCall }, (_, i) => ({ value: Buffer.from(records.value(i)!) }))
  return () =>
    withProducer(servers, async (producer) => {
      for (let left = count; left > 0; left -= messagesPerCall) {
        await producer.send({ topic, acks: -1, messages: messages.slice(0, left) })
      }
      return count
    })
}

async function withProducer(servers: string, work: (producer: Producer) => Promise<number>): Promise<number> {
  const producer = open(servers).producer({ idempotent: true, maxInFlightRequests: 1 })
  await producer.connect()
  try {
    return await work(producer)
  } finally {
    await producer.disconnect()
  }
}

/** `eachBatch` in a group of its own. kafkajs checks no CRC. */
function consume({ servers, topic, count }: Task): Work {
  return async () => {
    const consumer = open(servers).consumer({ groupId: `bench-${randomUUID()}` })
    await consumer.connect()
    await consumer.subscribe({ topic, fromBeginning: true })
    let read = 0
    await new Promise<void>((resolve, reject) => {
      const eachBatch = ({ batch }: { batch: { messages: readonly object[] } }): Promise<void> => {
        read += batch.messages.length
        if (read >= count) resolve()
        return Promise.resolve()
      }
      consumer.run({ autoCommit: false, eachBatch }).catch(reject)
    })
    await consumer.disconnect()
    return read
  }
}

function open(servers: string): Kafka {
  return new Kafka({ clientId: 'bench', brokers: servers.split(','), logLevel: logLevel.NOTHING })
}
