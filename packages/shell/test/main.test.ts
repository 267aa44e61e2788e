import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { Storage } from '@kafi/core'
import { Local } from '@kafi/emulated-local'
import { commands } from '../src/commands/index.ts'
import { openPlace, type Outcome, type Place } from './support/kafi.ts'

let place: Place

beforeEach(async () => {
  place = await openPlace()
})

afterEach(() => place[Symbol.asyncDispose]())

function kafi(...words: readonly string[]): Promise<Outcome> {
  return place.kafi(words)
}

function lines({ out }: Outcome): unknown[] {
  return out.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as unknown]))
}

async function produceSnacks(): Promise<void> {
  const stdin = ['cookie', 'cake', 'biscuit']
    .map((name, i) => JSON.stringify({ key: `${i}`, value: { name, i } }))
    .join('\n')
  expect(await place.kafi(['./data', 'produce', 'snacks'], { stdin })).toMatchObject({
    code: 0,
    notes: '3 messages written\n',
  })
}

test('the first three calls of the tour', async () => {
  expect(await kafi('./data', 'touch', 'snacks')).toEqual({ code: 0, out: '', notes: '' })
  expect(await kafi('./data', 'produce', 'snacks', '{"name": "cookie"}', '--key', '123')).toMatchObject({
    code: 0,
    out: '',
  })
  expect(lines(await kafi('./data', 'cat', 'snacks'))).toMatchObject([
    {
      topic: 'snacks',
      partition: 0,
      offset: 0,
      timestampType: 'create',
      headers: [],
      key: '123',
      value: { name: 'cookie' },
    },
  ])
})

test('what cat prints, produce takes back unchanged: headers, nulls, bytes and times', async () => {
  const given = [
    '{"partition":1,"timestamp":0,"headers":[["b","x"],["a",null],["b",{"$bytes":"/w=="}]],"key":null,"value":{"$bytes":"AP8="}}',
    '{"partition":0,"timestamp":1700000000000,"key":"","value":null}',
    '{"partition":1,"timestamp":5,"key":{"$bytes":"gA=="},"value":""}',
  ].join('\n')
  // Else the message of 1970 would be gone at once.
  await kafi('./data', 'touch', 'a', 'b', '--partitions', '2', '--config', 'retention.ms=-1')
  await place.kafi(['./data', 'produce', 'a', '--type', 'bytes'], { stdin: given })
  const first = await kafi('./data', 'cat', 'a', '--type', 'bytes')
  const again = await place.kafi(['./data', 'produce', 'b', '--type', 'bytes'], { stdin: first.out })
  expect(again).toMatchObject({ code: 0, notes: '3 messages written\n' })
  const second = await kafi('./data', 'cat', 'b', '--type', 'bytes')
  // Partitions come in any order.
  const sorted = ({ out }: Outcome) => out.replaceAll('"topic":"b"', '"topic":"a"').split('\n').sort()
  expect(sorted(second)).toEqual(sorted(first))
  expect(lines(first)).toHaveLength(3)
})

test('with - every line goes to the topic it names', async () => {
  await produceSnacks()
  const { out } = await kafi('./data', 'cat', 'snacks')
  await place.kafi(['./copy', 'produce', '-'], { stdin: out })
  expect((await kafi('./copy', 'cat', 'snacks')).out).toBe(out)
  expect(await place.kafi(['./copy', 'produce', '-'], { stdin: '{"value":1}' })).toMatchObject({
    code: 2,
    notes: expect.stringContaining('line 1 names no "topic"'),
  })
})

test('raw lines are values, with keys before a delimiter', async () => {
  await place.kafi(['./data', 'produce', 'counts', '--raw', '-K', ':', '-H', 'from=here'], {
    stdin: 'a:1\nb:{"n":2}\n',
  })
  expect(lines(await kafi('./data', 'cat', 'counts'))).toMatchObject([
    { key: 'a', value: 1, headers: [['from', 'here']] },
    { key: 'b', value: { n: 2 } },
  ])
})

test('a bad line ends produce with its number, and what came before it stays', async () => {
  const stdin = '{"value":1}\n{"valeu":2}\n'
  expect(await place.kafi(['./data', 'produce', 'a'], { stdin })).toMatchObject({
    code: 2,
    notes: expect.stringContaining('line 2: no field "valeu"'),
  })
  expect(lines(await kafi('./data', 'cat', 'a'))).toMatchObject([{ value: 1 }])
  expect(await place.kafi(['./data', 'produce', 'a', '--type', 'str'], { stdin: '{"value":1}' })).toMatchObject({
    code: 1,
    notes: expect.stringContaining("KAFI_ENCODE: line 1: the value is no str for topic 'a'"),
  })
})

test('head, tail, ranges and formats choose what is printed', async () => {
  await produceSnacks()
  expect(lines(await kafi('./data', 'head', 'snacks', '-n', '1'))).toMatchObject([{ offset: 0 }])
  expect(lines(await kafi('./data', 'tail', 'snacks', '-n', '1'))).toMatchObject([{ offset: 2 }])
  expect(lines(await kafi('./data', 'cat', 'snacks', '--start', '0=1', '--end', '2'))).toMatchObject([{ offset: 1 }])
  expect((await kafi('./data', 'cat', 'sn*', '--start', '-2', '-F', '%t:%o:%k %v\\n')).out).toBe(
    'snacks:1:1 {"name":"cake","i":1}\nsnacks:2:2 {"name":"biscuit","i":2}\n',
  )
})

test('grep and filter print what they find; nothing found is exit code 1', async () => {
  await produceSnacks()
  expect(lines(await kafi('./data', 'grep', 'snacks', 'c[oa]'))).toMatchObject([{ offset: 0 }, { offset: 1 }])
  expect(lines(await kafi('./data', 'grep', 'snacks', 'COOKIE', '-i'))).toMatchObject([{ offset: 0 }])
  expect(lines(await kafi('./data', 'grep', 'snacks', '^1', '--in', 'key'))).toMatchObject([{ offset: 1 }])
  expect(await kafi('./data', 'grep', 'snacks', 'muffin')).toEqual({ code: 1, out: '', notes: '' })
  expect(lines(await kafi('./data', 'filter', 'snacks', 'm => m.value.i > 0', '--limit', '1'))).toMatchObject([
    { offset: 1 },
  ])
  expect(await kafi('./data', 'filter', 'snacks', 'm => false')).toEqual({ code: 1, out: '', notes: '' })
})

test('functions of the user map, fold and count', async () => {
  await produceSnacks()
  expect((await kafi('./data', 'map', 'snacks', 'm => m.value.name')).out).toBe('"cookie"\n"cake"\n"biscuit"\n')
  expect((await kafi('./data', 'flat-map', 'snacks', 'm => m.value.i ? [m.key, m.key] : []')).out).toBe(
    '"1"\n"1"\n"2"\n"2"\n',
  )
  expect((await kafi('./data', 'foldl', 'snacks', '(sum, m) => sum + m.value.i')).out).toBe('3\n')
  expect((await kafi('./data', 'foldl', 'snacks', '(all, m) => all.add(m.key)', '[]')).notes).toContain(
    'all.add is not a function',
  )
  expect((await kafi('./data', 'wc', 'snacks', '--json')).out).toMatch(/^\{"messages":3,"words":\d+,"bytes":\d+\}\n$/)
  expect(
    await kafi('./data', 'for-each', 'snacks', 'm => { if (m.offset === 2) throw new Error("third") }'),
  ).toMatchObject({
    code: 1,
    notes: 'kafi: Error: third\n',
  })
})

test('topics are listed, changed and removed', async () => {
  await kafi('./data', 'touch', 'a', 'b', '-p', '2', '-c', 'retention.ms=1000')
  expect((await kafi('./data', 'ls')).out).toBe('a\nb\n')
  expect(lines(await kafi('./data', 'll', 'a'))).toMatchObject([{ topic: 'a', partitions: 2, offsets: 0 }])
  expect((await place.kafi(['./data', 'll', 'a'], { isTTY: true })).out).toMatch(/^topic +id +partitions/)
  expect(await kafi('./data', 'exists', 'c')).toEqual({ code: 1, out: 'false\n', notes: '' })
  await kafi('./data', 'setPartitions', 'a', '3')
  expect((await kafi('./data', 'partitions', 'a')).out).toBe('3\n')
  expect(lines(await kafi('./data', 'configs', 'a'))).toContainEqual({ name: 'retention.ms', value: '1000' })
  expect(lines(await kafi('./data', 'set-configs', 'a', 'retention.ms=5'))).toContainEqual({
    name: 'retention.ms',
    value: '5',
  })
  expect((await kafi('./data', 'rm', 'a')).out).toBe('a\n')
  expect((await kafi('./data', 'ls')).out).toBe('b\n')
})

test('places in a topic are looked up and records before them deleted', async () => {
  await produceSnacks()
  expect(lines(await kafi('./data', 'watermarks', 'snacks'))).toMatchObject([{ partition: 0, start: 0, end: 3 }])
  expect(lines(await kafi('./data', 'offsets-for-times', 'snacks', '48h'))).toMatchObject([{ offset: 0 }])
  expect(lines(await kafi('./data', 'delete-records', 'snacks', '0=2'))).toMatchObject([{ start: 2, end: 3 }])
  expect(lines(await kafi('./data', 'cat', 'snacks'))).toMatchObject([{ offset: 2 }])
})

test('a group reads what it has not read yet, and its offsets can be set', async () => {
  await produceSnacks()
  expect(lines(await kafi('./data', 'consume', 'snacks', '--group', 'app', '-n', '2'))).toHaveLength(2)
  expect(lines(await kafi('./data', 'consume', 'snacks', '--group', 'app'))).toMatchObject([{ offset: 2 }])
  expect((await kafi('./data', 'consume', 'snacks', '--group', 'app')).out).toBe('')
  expect(lines(await kafi('./data', 'group-offsets', 'app'))).toMatchObject([
    { topic: 'snacks', partition: 0, offset: 3 },
  ])
  expect(lines(await kafi('./data', 'groups'))).toMatchObject([{ group: 'app' }])
  expect(lines(await kafi('./data', 'set-group-offsets', 'app', 'snacks', 'earliest'))).toMatchObject([{ offset: 0 }])
  expect(lines(await kafi('./data', 'consume', 'snacks', '-g', 'app'))).toHaveLength(3)
  expect(lines(await kafi('./data', 'describe-groups', 'app'))).toMatchObject([{ group: 'app', members: [] }])
  await kafi('./data', 'delete-groups', 'app')
  expect((await kafi('./data', 'groups')).out).toBe('')
})

test('a reset of a group shows its plan, and does it when it is told to', async () => {
  await produceSnacks()
  await kafi('./data', 'consume', 'snacks', '--group', 'app')
  const shown = await kafi('./data', 'reset-group', 'app', 'earliest')
  expect(lines(shown)).toEqual([{ topic: 'snacks', partition: 0, from: 3, to: 0 }])
  expect(shown.notes).toContain('nothing is changed; add --execute')
  expect(lines(await kafi('./data', 'group-offsets', 'app'))).toMatchObject([{ offset: 3 }])
  const done = await kafi('./data', 'reset-group', 'app', '--shift-by', '-2', '--execute')
  expect([lines(done), done.notes]).toEqual([[{ topic: 'snacks', partition: 0, from: 3, to: 1 }], ''])
  expect(lines(await kafi('./data', 'group-offsets', 'app'))).toMatchObject([{ offset: 1 }])
  const of = async (...words: string[]) => lines(await kafi('./data', 'reset-group', ...words))
  expect(await of('other', '--from-group', 'app')).toMatchObject([{ from: -1, to: 1 }])
  expect(await of('other', '0=2', '--topic', 'snack*')).toMatchObject([{ from: -1, to: 2 }])
  expect((await kafi('./data', 'reset-group', 'app')).notes).toContain('name one place')
  expect((await kafi('./data', 'reset-group', 'app', '3', '--shift-by', '1')).notes).toContain('name one place')
  expect((await kafi('./data', 'reset-group', 'other', 'latest')).notes).toContain('name what is meant')
})

test('cp copies, goes on, and verify and diff say whether it is equal', async () => {
  await produceSnacks()
  expect(lines(await kafi('./data', 'cp', 'snacks', './copy', '--type', 'bytes'))).toEqual([{ read: 3, written: 3 }])
  expect(lines(await kafi('./data', 'cp', 'snacks', './copy', '--type', 'bytes'))).toEqual([{ read: 0, written: 0 }])
  expect((await kafi('./data', 'verify', 'snacks', './copy')).code).toBe(0)
  expect(await kafi('./data', 'diff', 'snacks', './copy')).toEqual({ code: 0, out: '', notes: '' })
  const unequal = '(n, a, b) => n + (a.value.name === b.value.name ? 0 : 1)'
  expect((await kafi('./data', 'zip-foldl', 'snacks', './copy', 'snacks', unequal)).out).toBe('0\n')
  const change = 'm => (m.offset === 1 ? { ...m, value: null } : m)'
  expect((await kafi('./data', 'cp', 'snacks', '-', 'other', '--map', change)).code).toBe(0)
  expect((await kafi('./data', 'verify', 'snacks', '-', 'other')).code).toBe(1)
  const different = await kafi('./data', 'diff', 'snacks', '-', 'other')
  expect(different.code).toBe(1)
  expect(different.out).toMatch(/^- \{"topic":"snacks".*"offset":1,.*\n\+ \{"topic":"other".*"value":null\}\n$/)
})

test('help is there for everything, and wrong words name the nearest right ones', async () => {
  expect((await kafi('--help')).out).toContain('kafi <storage> <command> [options]')
  expect((await kafi('--version')).out).toMatch(/^\d+\.\d+\.\d+\n$/)
  expect((await kafi('grep', '--help')).out).toContain('kafi <storage> grep <topic> <pattern> [options]')
  expect((await kafi('./data', 'cp', '-h')).out).toContain('--flat-map <function>')
  expect(await kafi('./data', 'gerp', 'a')).toMatchObject({ code: 2, out: '' })
  expect((await kafi('./data', 'watermark', 'a')).notes).toBe(
    "kafi: KAFI_ARGUMENT: no command 'watermark'; did you mean 'watermarks'?\n",
  )
  expect((await kafi('./data', 'cat')).notes).toContain('usage: kafi <storage> cat <topic>... [options]')
  expect((await kafi('./data', 'cat', 'a', '--folow')).notes).toContain("did you mean '--follow'?")
  expect((await kafi('./data')).notes).toContain('no command given')
  expect((await kafi('--frobnicate')).code).toBe(2)
  expect((await kafi('--help', 'grep')).out).toContain('kafi <storage> grep <topic> <pattern> [options]')
  expect((await kafi('cat', 'snacks')).notes).toContain(
    "'cat' is a command, and the storage comes first: kafi ./data cat",
  )
  expect((await kafi('s3s/nope', 'ls')).notes).toContain('write configs/s3s/nope.yaml, or ./s3s/nope for a folder')
})

test('what is wrong with a key is said whole, though a key may be a secret elsewhere', async () => {
  await kafi('./data', 'produce', 'snacks', '1', '--key', 'not JSON')
  expect((await kafi('./data', 'cat', 'snacks', '--type', 'json')).notes).toContain(
    'the key is refused: it is not JSON',
  )
})

test('every verb of a storage is a command, and every command has examples that name it', async () => {
  // Those that are no verbs, and those whose command has another name: cat, produce and consume.
  const others = ['constructor', 'open', 'backend', 'close', 'begin', 'finish', 'read', 'producer', 'consumer']
  const members = Object.entries(Object.getOwnPropertyDescriptors(Storage.prototype))
  const verbs = members.filter(([, { value }]) => typeof value === 'function').map(([name]) => name)
  const named = commands.map(({ name }) => name.replaceAll('-', ''))
  for (const verb of verbs.filter((each) => !others.includes(each))) expect(named).toContain(verb.toLowerCase())
  for (const { name, examples } of commands) {
    expect(examples.length).toBeGreaterThan(0)
    for (const example of examples) expect(example.split(' ')).toContain(name)
    for (const example of examples) expect((await kafi(name, '--help')).out).toContain(example)
  }
})

test('an unknown topic is one line with its code and the way out, and a stack only with --debug', async () => {
  await produceSnacks()
  const { code, out, notes } = await kafi('./data', 'cat', 'snack')
  expect([code, out]).toEqual([1, ''])
  expect(notes).toBe("kafi: KAFI_TOPIC_UNKNOWN: no topic 'snack' here; did you mean 'snacks'?\n")
  expect((await kafi('./data', 'cat', 'snack', '--debug')).notes).toContain('    at ')
})

test('an abort ends with 130 and says where to go on', async () => {
  await produceSnacks()
  const { KafiError } = await import('@kafi/core')
  const controller = new AbortController()
  const outcome = await place.kafi(['./data', 'cat', 'snacks', '--follow'], {
    signal: controller.signal,
    onOutput: (text) => {
      if (text.includes('biscuit')) controller.abort(new KafiError('KAFI_ABORTED', 'stopped'))
    },
  })
  expect(outcome.code).toBe(130)
  expect(lines(outcome)).toHaveLength(3)
  expect(outcome.notes).toBe('stopped; go on with snacks --start 0=3\nkafi: KAFI_ABORTED: stopped\n')
})

test('lag is shown of what is there, and left open where a topic is gone', async () => {
  await produceSnacks()
  await kafi('./data', 'consume', 'snacks', '--group', 'app', '-n', '1')
  expect(lines(await kafi('./data', 'reset-group', 'app', '-1'))).toMatchObject([{ to: 2 }])
  const storage = new Local({ rootDir: join(place.folder, 'data') })
  await storage.touch('gone')
  await storage.setGroupOffsets('app', { gone: { 0: 0 } })
  await storage.rm('gone')
  await storage.close()
  expect(lines(await kafi('./data', 'lag', 'app'))).toEqual([
    { topic: 'gone', partition: 0, offset: 0, end: null, lag: null },
    { topic: 'snacks', partition: 0, offset: 1, end: 3, lag: 2 },
  ])
  expect(lines(await kafi('./data', 'lag', 'other'))).toEqual([])
})

test('who follows waits until it is stopped, whatever consume.timeout says', async () => {
  const config = `local:\n  root.dir: ${join(place.folder, 'data')}\nkafi:\n  consume.timeout: 0.001\n`
  await writeFile(join(place.folder, 'quick.yaml'), config)
  await produceSnacks()
  const { KafiError } = await import('@kafi/core')
  const controller = new AbortController()
  let late: Promise<unknown> | undefined
  const outcome = await place.kafi(['quick', 'cat', 'snacks', '--follow', '--format', '%v\n'], {
    signal: controller.signal,
    onOutput: (text) => {
      if (text.includes('late')) controller.abort(new KafiError('KAFI_ABORTED', 'stopped'))
      late ??= kafi('./data', 'produce', 'snacks', '"late"')
    },
  })
  await late
  expect(outcome).toMatchObject({ code: 130, out: expect.stringContaining('late') as string })
})

test('hostile names are a typed error or come back, and leave no file outside', async () => {
  for (const name of [
    '__proto__',
    'constructor',
    '../x',
    'con',
    'a'.repeat(249),
    'a'.repeat(250),
    '.',
    '\0',
    'ä',
    '-',
  ]) {
    const { code, notes } = await kafi(
      './data',
      'produce',
      '--key',
      '__proto__',
      '--header',
      '__proto__=1',
      '--',
      name,
      '{"__proto__":{"a":1}}',
    )
    if (code === 0) {
      const [message] = lines(await kafi('./data', 'cat', '--', name))
      expect(JSON.stringify(message)).toContain(
        '"headers":[["__proto__","1"]],"key":"__proto__","value":{"__proto__":{"a":1}}',
      )
    } else expect(notes).toMatch(/^kafi: KAFI_[A-Z_]+: /)
  }
  expect(({} as Record<string, unknown>)['a']).toBeUndefined()
  expect(await readdir(place.folder)).toEqual(['data'])
})

test('verbose 1 in a configuration shows the progress of every command on standard error', async () => {
  await writeFile(
    join(place.folder, 'telling.yaml'),
    `local:\n  root.dir: ${join(place.folder, 'telling')}\nkafi:\n  verbose: 1\n  progress.num.messages: 2\n`,
  )
  await place.kafi(['telling', 'produce', 'a', '1', '2', '3'])
  expect(await place.kafi(['telling', 'wc', 'a', '--json'])).toMatchObject({ code: 0, notes: 'a: 3 messages\n' })
})

test('options stand behind the command, and whoever puts them before is told', async () => {
  expect(await kafi('--home', 'h', 'a', 'ls')).toEqual({
    code: 2,
    out: '',
    notes:
      'kafi: KAFI_ARGUMENT: options follow the command: kafi <storage> <command> --home; the storage comes first, see kafi --help\n',
  })
  expect((await kafi('--hme', 'h', 'a', 'ls')).notes).toContain("no option --hme here; did you mean '--home'?")
})

test('errors name options and commands as they are typed here', async () => {
  await place.kafi(['./data', 'produce', 'a', '--raw', '--type', 'str'], { stdin: 'x\n' })
  expect((await kafi('./data', 'cat', 'a')).notes).toMatch(
    /go on with --on-error skip or raw, or read it as --type bytes\n$/,
  )
  expect((await kafi('./data', 'cat', 'b*')).notes).toContain('; ls shows what there is')
  expect((await kafi('./data', 'cat', 'a', '--start', 'committed')).notes).toContain('give one: --group app')
  expect((await kafi('./data', 'set-group-offsets', 'g', 'b', '0=0')).notes).toContain('KAFI_TOPIC_UNKNOWN')
})

test('verify answers for every partition of an empty topic', async () => {
  await kafi('./data', 'touch', 'empty', 'other', '--partitions', '2')
  const found = await kafi('./data', 'verify', 'empty', '-', 'other')
  expect(found.code).toBe(0)
  expect(lines(found)).toMatchObject([
    { partition: 0, equal: true, here: 0, there: 0 },
    { partition: 1, equal: true, here: 0, there: 0 },
  ])
})

test('lines of any bytes are values as they are', async () => {
  const values = [Buffer.from([0xff, 0, 0x0d]), Buffer.from('a:b'), Buffer.from([0x80, 0x3a, 0xfe])]
  const stdin = Buffer.concat(values.flatMap((value) => [value, Buffer.from('\n')]))
  expect(await place.kafi(['./data', 'produce', 'a', '--raw', '--type', 'bytes'], { stdin })).toMatchObject({ code: 0 })
  const raw = ['./data', 'produce', 'b', '--raw', '--value-type', 'bytes', '-K', ':']
  expect(await place.kafi(raw, { stdin })).toMatchObject({ code: 0, notes: '3 messages written\n' })
  await using data = new Local({ rootDir: join(place.folder, 'data') })
  expect((await data.cat('a', { type: 'bytes' })).map(({ value }) => value)).toEqual(values)
  expect((await data.cat('b', { type: 'bytes' })).map(({ key, value }) => [key, value])).toEqual([
    [null, values[0]],
    [Buffer.from('a'), Buffer.from('b')],
    [Buffer.from([0x80]), Buffer.from([0xfe])],
  ])
})

test('the time of messages is a date, a duration ago or milliseconds', async () => {
  const at = async (time: string) => {
    await kafi('./data', 'produce', 'a', '1', '--timestamp', time)
    return (lines(await kafi('./data', 'tail', 'a', '-n', '1'))[0] as { timestamp: number }).timestamp
  }
  await kafi('./data', 'touch', 'a', '--config', 'retention.ms=-1')
  expect(await at('2024-05-01T12:00:00Z')).toBe(Date.UTC(2024, 4, 1, 12))
  expect(await at('@1714521600001')).toBe(1_714_521_600_001)
  expect(await at('1714521600002')).toBe(1_714_521_600_002)
  const before = Date.now()
  const hourAgo = (await at('1h')) + 3_600_000
  expect(hourAgo >= before && hourAgo <= Date.now()).toBe(true)
  expect((await kafi('./data', 'produce', 'a', '1', '--timestamp', 'soon')).notes).toContain('"soon" is no moment')
  expect((await kafi('./data', 'produce', 'a', '1')).notes).toBe('1 message written\n')
})

test('help and exit are words of a script, too', async () => {
  const { code, out } = await place.kafi([], { stdin: 'help\nexit\nthrow 1\n' })
  expect(code).toBe(0)
  expect(out).toContain('JavaScript, with these names:')
})
