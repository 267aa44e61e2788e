import { expect, test } from 'vitest'
import { producer } from '../src/producer.ts'
import { openToy } from './toy.ts'
import { read } from '../src/read.ts'

test('what is produced can be read', async () => {
  await using storage = openToy()
  const p = producer(storage, 'topic_json')
  await p.produce({ bla: 123 }, { key: '123' })
  await p.produce({ bla: 456 }, { key: '456', headers: { a: 'b' }, timestamp: 0 })
  expect(await p.flush()).toEqual([{ topic: 'topic_json', partition: 0, offset: 2 }])
  await p.close()
})
