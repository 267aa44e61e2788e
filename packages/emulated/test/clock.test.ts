import { describe, expect, test } from 'vitest'
import { systemClock } from '../src/index.ts'

describe('the clock of this machine', () => {
  test('tells the time of day, and a time that never goes back', () => {
    expect(Number.isSafeInteger(systemClock.now())).toBe(true)
    const first = systemClock.monotonicMs()
    expect(systemClock.monotonicMs()).toBeGreaterThanOrEqual(first)
  })

  test('ends a delay when it is over', async () => {
    await expect(systemClock.delay(1, new AbortController().signal)).resolves.toBeUndefined()
  })

  test('ends a delay with the reason of the signal, before it or in it, and leaves nothing that waits', async () => {
    const timers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length
    const before = timers()
    const reason = new Error('enough')
    await expect(systemClock.delay(1e6, AbortSignal.abort(reason))).rejects.toBe(reason)
    const stop = new AbortController()
    const delay = systemClock.delay(1e6, stop.signal)
    stop.abort(reason)
    await expect(delay).rejects.toBe(reason)
    expect(timers()).toBe(before)
  })
})
