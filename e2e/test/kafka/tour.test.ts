import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Message } from '@kafi/core'
import { Local } from '@kafi/emulated-local'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { drivers, openCluster } from '../../clients/cluster.ts'
import { newTopic, useService } from '../../use-service.ts'

interface Snack {
  readonly bla: number
}

const kafka = await useService('kafka')

let rootDir: string
beforeAll(async () => {
  rootDir = await mkdtemp(join(tmpdir(), 'kafi-tour-'))
})
afterAll(() => rm(rootDir, { recursive: true, force: true }))

test.each(drivers)('the tour of a folder goes the same way on a cluster, by %s', async (driver) => {
  await using c = openCluster(kafka, { driver })
  await using folder = new Local({ rootDir: join(rootDir, driver) })
  const topic = newTopic('tour')
  await c.touch(topic)
  expect(await c.ls()).toContain(topic)
  const producer = c.producer(topic)
  for (const bla of [123, 456, 789]) await producer.produce({ bla }, { key: String(bla) })
  await producer.close()

  const values = (messages: readonly Message[]) => messages.map(({ key, value }) => [key, (value as Snack).bla])
  const all = [
    ['123', 123],
    ['456', 456],
    ['789', 789],
  ]
  expect(values(await c.cat(topic))).toEqual(all)
  expect(values(await c.head(topic, { n: 1 }))).toEqual(all.slice(0, 1))
  expect(values(await c.tail(topic, { n: 2 }))).toEqual(all.slice(1))
  expect(await c.wc(topic)).toMatchObject({ messages: 3 })
  expect(values((await c.grep(topic, '.*456.*')).messages)).toEqual(all.slice(1, 2))
  expect(values((await c.filter(topic, ({ value }: Message<string, Snack>) => value.bla > 400)).messages)).toEqual(
    all.slice(1),
  )
  const add = (sum: number, { value }: Message<string, Snack>) => sum + value.bla
  expect((await c.foldl(topic, add, 0)).value).toBe(1368)

  const plus42 = (message: Message<string, Snack>) => ({ ...message, value: { bla: message.value.bla + 42 } })
  expect(await c.cp(topic, c, `${topic}-mapped`, { map: plus42 })).toMatchObject({ read: 3, written: 3 })
  expect(values(await c.cat(`${topic}-mapped`))).toEqual(all.map(([key, bla]) => [key, Number(bla) + 42]))
  const only456 = (message: Message<string, Snack>) => (message.value.bla === 456 ? [message] : [])
  expect(await c.cp(topic, c, `${topic}-few`, { flatMap: only456 })).toMatchObject({ read: 3, written: 1 })

  expect(await c.cp(topic, folder, 'backup', { type: 'bytes' })).toMatchObject({ read: 3, written: 3 })
  expect(await folder.cp('backup', c, `${topic}-restored`, { type: 'bytes' })).toMatchObject({ read: 3, written: 3 })
  expect((await c.verify(topic, c, `${topic}-restored`)).equal).toBe(true)
  expect((await c.diff(topic, folder, 'backup')).differences).toEqual([])

  expect(await c.watermarks(topic)).toMatchObject([{ partition: 0, start: 0, end: 3 }])
  await c.deleteRecords({ [topic]: { 0: 2 } })
  expect(await c.watermarks(topic)).toMatchObject([{ partition: 0, start: 2, end: 3 }])
  expect(values(await c.cat(topic))).toEqual(all.slice(2))
  await c.rm([topic, `${topic}-mapped`, `${topic}-few`, `${topic}-restored`])
  expect(await c.ls()).not.toContain(topic)
})
