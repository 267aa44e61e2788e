import { SinkPool } from '../src/sink-pool.ts'

/** Set up before every test: memory that is given back is spoilt at once, so who looks at it again sees damage. */
const give = Object.getOwnPropertyDescriptor(SinkPool.prototype, 'give')!.value as SinkPool['give']

SinkPool.prototype.give = function (sinks) {
  for (const { buffer } of sinks) buffer.fill(0xaa)
  give.call(this, sinks)
}
