import { performance } from 'node:perf_hooks'
import { Local } from '@kafi/emulated-local'

/** Reads the topic `big` of a folder, message by message, and prints what that took. */
const [rootDir] = process.argv.slice(2)
await using local = new Local({ rootDir: rootDir! })
const started = performance.now()
let bytes = 0
const read = await local.forEach('big', (message) => void (bytes += (message.value as Uint8Array).length), {
  type: 'bytes',
})
const seconds = (performance.now() - started) / 1000
const mostMegabytes = Math.round(process.resourceUsage().maxRSS / 1024)
console.log(
  `${JSON.stringify(read)}, ${(bytes / 1e9).toFixed(1)} GB of values in ${seconds.toFixed(1)} s (${(bytes / 1e6 / seconds).toFixed(0)} MB/s), ` +
    `peak RSS ${mostMegabytes} MB (goal <= 300 MB)`,
)
