import { spawnSync } from 'node:child_process'
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openPlace, type Place } from './support/kafi.ts'
import { build, startKafi, startOnTerminal } from './support/process.ts'

let place: Place
let where: { readonly cwd: string; readonly env: Readonly<Record<string, string>> }

beforeAll(async () => {
  await build()
  place = await openPlace()
  where = { cwd: place.folder, env: { KAFI_HOME: place.folder } }
  await mkdir(join(place.folder, 'configs/locals'), { recursive: true })
  await writeFile(join(place.folder, 'configs/locals/local.yaml'), 'local:\n  root.dir: data\n')
  await writeFile(join(place.folder, 'configs/locals/backup.yaml'), 'local:\n  root.dir: backup\n')
  const stdin = Array.from({ length: 20_000 }, (_, i) => `{"n":${i},"pad":"${'x'.repeat(40)}"}`).join('\n')
  await place.kafi(['./data', 'produce', 'numbers', '--raw'], { stdin })
}, 120_000)

afterAll(() => place[Symbol.asyncDispose]())

test('the command runs, with a configuration by its folder and name, and by its bare name', async () => {
  for (const address of ['locals/local', 'local', './data', 'data']) {
    const kafi = startKafi([address, 'cat', 'numbers', '-n', '1', '--format', '%v\\n'], where)
    expect(await kafi.code).toBe(0)
    expect([kafi.out(), kafi.notes()]).toEqual([`{"n":0,"pad":"${'x'.repeat(40)}"}\n`, ''])
  }
})

test('a reader that goes away ends it quietly', async () => {
  const kafi = startKafi(['local', 'cat', 'numbers'], where)
  await kafi.until('"n":0')
  kafi.child.stdout.destroy()
  expect(await kafi.code).toBe(0)
  expect(kafi.notes()).toBe('')
})

test.each(['SIGINT', 'SIGTERM'] as const)('%s ends what runs, says where it stood, and gives 130', async (signal) => {
  const kafi = startKafi(['local', 'cat', 'numbers', '--start', '-2', '--follow'], where)
  await kafi.until('"n":19999')
  kafi.child.kill(signal)
  expect(await kafi.code).toBe(130)
  expect(kafi.notes()).toBe('stopped; go on with numbers --start 0=20000\nkafi: KAFI_ABORTED: stopped by a signal\n')
})

test('a second signal ends it at once', async () => {
  const busy = 'm => new Promise(() => setInterval(() => {}, 1e6))'
  const kafi = startKafi(['local', 'map', 'numbers', `m => m.value.n === 0 ? m.value.n : (${busy})(m)`, '-f'], where)
  await kafi.until('0\n')
  kafi.child.kill('SIGINT')
  kafi.child.kill('SIGTERM')
  expect(await kafi.code).toBe(130)
})

test('without words, a script from standard input is run, promises awaited, results as tables', async () => {
  const kafi = startKafi([], where)
  kafi.child.stdin.end(
    [
      'const some = local.cat("numbers", { n: 2, valueType: "str" })',
      'some.length',
      'some.map((m) => ({ offset: m.offset, key: m.key }))',
      'locals.backup.ls()',
      '',
      'function twice(',
      '  x) { return 2 * x }',
      'twice(some.length)',
    ].join('\n'),
  )
  expect(await kafi.code).toBe(0)
  expect(kafi.out()).toBe('2\noffset  key\n     0  null\n     1  null\n(2)\n[]\n4\n')
  expect(kafi.notes()).not.toContain('KAFI_')
})

test('a script ends at its first failure, with exit code 1', async () => {
  const kafi = startKafi([], where)
  kafi.child.stdin.end('local.cat("number")\n"not reached"\n')
  expect(await kafi.code).toBe(1)
  expect(kafi.out()).toBe('')
  expect(kafi.notes()).toMatch(/^kafi: KAFI_TOPIC_UNKNOWN: no topic 'number' here.*\n$/)
})

test('a configuration of a kind that is not installed says which package to install', async () => {
  await mkdir(join(place.folder, 'configs/s3s'), { recursive: true })
  await writeFile(join(place.folder, 'configs/s3s/far.yaml'), 's3:\n  bucket.name: far\n')
  const kafi = startKafi(['far', 'ls'], where)
  expect(await kafi.code).toBe(1)
  expect(kafi.notes()).toBe(
    'kafi: KAFI_PROVIDER_MISSING: S3 is in @kafi/emulated-s3, which is not installed; npm install @kafi/emulated-s3\n',
  )
})

// A pseudo-terminal needs a program of the system; the same code runs without one above.
const hasTerminal = spawnSync('script', ['--version']).status === 0

test.runIf(hasTerminal)('on a terminal it completes, awaits, stops at Ctrl-C and keeps no secrets', async () => {
  const kafi = startOnTerminal([], where)
  await kafi.until('kafi> ')
  kafi.child.stdin.write('local.groupO\t')
  await kafi.until('local.groupOffsets')
  kafi.child.stdin.write('\u0015')
  await kafi.until('kafi> ')
  kafi.child.stdin.write("local.tail('num\t")
  await kafi.until("local.tail('numbers")
  kafi.child.stdin.write("', { n: 1 })\r")
  expect(await kafi.until('(1)')).toMatch(/partition +offset +time +key +value\r\n +0 +19999 /)
  await kafi.until('kafi> ')
  kafi.child.stdin.write(
    "setImmediate(() => console.log('go' + 'ing')), local.cat('numbers', { start: 'end', follow: true })\r",
  )
  await kafi.until('going')
  kafi.child.stdin.write('\u0003')
  await kafi.until('stopped')
  await kafi.until('kafi> ')
  // One that the user made stays open, and nothing of it keeps the process.
  kafi.child.stdin.write("const mine = new Local('local')\r")
  await kafi.until('kafi> ')
  kafi.child.stdin.write(
    "setImmediate(() => console.log('fol' + 'lowing')), mine.cat('numbers', { start: 'end', follow: true, idleMs: Infinity })\r",
  )
  await kafi.until('following')
  kafi.child.stdin.write('\u0003')
  await kafi.until('stopped')
  await kafi.until('kafi> ')
  kafi.child.stdin.write("mine.exists('numbers')\r")
  await kafi.until('true')
  await kafi.until('kafi> ')
  kafi.child.stdin.write('local.defaults.verbose + 41\r')
  await kafi.until('42')
  await kafi.until('kafi> ')
  kafi.child.stdin.write("password = 'rosebud'\r")
  await kafi.until('kafi> ')
  kafi.child.stdin.write('local.ls()\r')
  await kafi.until("[ 'numbers' ]")
  await kafi.until('kafi> ')
  kafi.child.stdin.write('\u0004')
  expect(await kafi.code).toBe(0)
  const history = join(place.folder, '.kafi_history')
  const kept = await readFile(history, 'utf8')
  expect(kept).toContain('local.ls()')
  expect(kept).not.toContain('rosebud')
  expect((await stat(history)).mode & 0o777).toBe(0o600)
})

test.runIf(hasTerminal)('on a terminal a misspelt verb is told the nearest one, and exit leaves', async () => {
  const kafi = startOnTerminal([], where)
  await kafi.until('kafi> ')
  kafi.child.stdin.write('local.ct()\r')
  await kafi.until("local.ct is not a function; did you mean 'cat'?")
  await kafi.until('kafi> ')
  kafi.child.stdin.write('exit\r')
  expect(await kafi.code).toBe(0)
})
