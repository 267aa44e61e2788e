import assert from 'node:assert/strict'
import type { Case } from './bench.ts'
import { numbered } from './rows.ts'

/** Waiting ends when it is told to, and what is closed stays closed. */
export const closingCases: readonly Case[] = [
  {
    promise: "a read that waits ends with the signal's reason",
    async check(bench) {
      const topic = await bench.topic()
      const reader = await bench.openReader([{ topic, partition: 0, from: 0, to: Infinity }])
      const stop = new AbortController()
      const reason = new Error('enough')
      const waiting = reader.next({ signal: stop.signal, maxBytes: 1000, maxWaitMs: 60_000 })
      stop.abort(reason)
      await assert.rejects(waiting, (error) => error === reason)
      await reader[Symbol.asyncDispose]()
    },
  },
  {
    promise: 'readers and writers are closed any number of times',
    async check(bench) {
      const place = { topic: await bench.topic(), partition: 0 }
      const [reader, writer] = [await bench.openReader([{ ...place, from: 0, to: 1 }]), await bench.openWriter()]
      for (let i = 0; i < 2; i += 1) {
        await reader[Symbol.asyncDispose]()
        await writer[Symbol.asyncDispose]()
      }
      await bench.write(place, numbered(1))
      assert.equal((await bench.readAll(place)).length, 1)
    },
  },
]
