// One install, one import, one line to `cat`: run in a folder where the packages are installed.
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const { resolve } = createRequire(join(process.cwd(), 'outside.js'))
const { Local } = await import(pathToFileURL(resolve('@kafi/emulated-local')).href)

const local = new Local({ rootDir: 'data' })
const producer = local.producer('snacks')
await producer.produce({ bla: 123 }, { key: '123' })
await producer.close()
const [message] = await local.cat('snacks')
await local.close()
console.log(message)
if (message.value.bla !== 123 || message.key !== '123') process.exitCode = 1
