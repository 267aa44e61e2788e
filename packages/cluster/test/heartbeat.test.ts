import { expect, test } from 'vitest'
import { virtualClock } from '../../../testing/fake-broker/index.ts'
import { Heartbeats } from '../src/heartbeat.ts'
import { sleep } from '../src/sleep.ts'

test('what there is to tell during a heartbeat is told by one right after it', async () => {
  const clock = virtualClock()
  const { signal } = new AbortController()
  const sentAt: number[] = []
  const start = clock.now()
  const beat = async () => {
    sentAt.push(clock.now() - start)
    await sleep(clock, 100, signal)
  }
  const times = { heardAt: start, intervalMs: () => 5_000, sessionTimeoutMs: 45_000, backoffMs: 100 }
  const beats = new Heartbeats({ clock, ...times, beat, look: async () => false })
  await clock.advance(5_050)
  beats.nudge()
  await clock.advance(500)
  expect(sentAt).toEqual([5_000, 5_100])
  await clock.advance(5_000)
  expect(sentAt).toEqual([5_000, 5_100, 10_200])
  await clock.run(beats[Symbol.asyncDispose]())
  expect(clock.pending).toBe(0)
})
