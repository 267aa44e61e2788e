import { expect, test } from 'vitest'
import { virtualClock } from '../fake-broker/index.ts'

test('timers run in the order of their times, and of their setting where those are the same', async () => {
  const clock = virtualClock(0)
  const ran: string[] = []
  const note = (name: string, ms: number) => clock.setTimeout(() => ran.push(`${name} ${clock.now()}`), ms)
  note('late', 20)
  note('a', 10)
  note('b', 10)
  clock.clearTimeout(note('never', 5))
  await clock.advance(15)
  expect([ran, clock.now(), clock.pending]).toEqual([['a 10', 'b 10'], 15, 1])
  await clock.advance(5)
  expect(ran.at(-1)).toBe('late 20')
})

test('a year passes in no time, and no further than it must', async () => {
  const clock = virtualClock(0)
  const year = 365 * 24 * 3600 * 1000
  const promise = new Promise<string>((resolve) => clock.setTimeout(() => resolve('done'), year))
  clock.setTimeout(() => undefined, 2 * year)
  expect(await clock.run(promise, { maxMs: 2 * year })).toBe('done')
  expect(clock.now()).toBe(year)
})

test('a run that hangs is an error that says when', async () => {
  const clock = virtualClock(0, 50)
  clock.setTimeout(() => undefined, 700)
  await expect(clock.run(new Promise(() => undefined))).rejects.toThrow('nothing happens any more at 700 ms')
  const again = () => void clock.setTimeout(again, 1000)
  again()
  await expect(clock.run(new Promise(() => undefined), { maxMs: 5_000 })).rejects.toThrow('not settled after 5000 ms')
})
