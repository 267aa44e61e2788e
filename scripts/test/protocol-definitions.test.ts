import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { parseDefinitions } from '@kafi/protocol/definition-language'
import { printMessage } from '../protocol/definition-printer.ts'
import { sortMessages, readDefinitions, writeDefinitions } from '../protocol/definition-files.ts'
import { compareMessages } from '../protocol/difference.ts'
import { parseMessage, readFolder, readRelease } from '../protocol/kafka-json.ts'
import { mergeMessages } from '../protocol/merge.ts'

const older = `// Licensed to the Apache Software Foundation (ASF) ...
{
  "apiKey": 3,
  "type": "request",
  "listeners": ["zkBroker", "broker"],
  "name": "HelloRequest",
  "validVersions": "0-2",
  "deprecatedVersions": "0",
  "flexibleVersions": "2+",
  "fields": [
    // Version 1 has a name.
    { "name": "Ids", "type": "[]int32", "versions": "0", "about": "The ids." },
    { "name": "Name", "type": "string", "versions": "1+", "nullableVersions": "2+", "default": "null",
      "about": "Whose." }
  ]
}`

const newer = `{
  "apiKey": 3,
  "type": "request",
  "listeners": ["broker"],
  "name": "HelloRequest",
  // Version 3 has a rack.
  "validVersions": "1-3",
  "flexibleVersions": "2+",
  "fields": [
    { "name": "Name", "type": "string", "versions": "0+", "nullableVersions": "2+", "default": "null",
      "entityType": "topicName", "about": "Whose name." },
    { "name": "Rack", "type": "Rack", "versions": "3+", "taggedVersions": "3+", "tag": 0, "fields": [
      { "name": "Id", "type": "int64", "versions": "3+", "default": "-1" }
    ]}
  ]
}`

const merged = `request HelloRequest 0-3, key 3, flexible 2+, deprecated 0, listeners broker zkBroker
  # Version 3 has a rack.
  ids []int32 0 | The ids.
  name string 1+, nullable 2+, default null, entity topicName | Whose name.
  rack Rack 3+, tag 0
    id int64 3+, default -1
`

const merge = () => mergeMessages(parseMessage(newer), parseMessage(older))

/** A ZIP of one deflated file, with what `readJar` looks at. */
function zipOf(path: string, text: string): Buffer {
  const [name, packed] = [Buffer.from(path), deflateRawSync(text)]
  const header = Buffer.alloc(30)
  header.writeUInt16LE(name.length, 26)
  const entry = Buffer.alloc(46)
  entry.writeUInt32LE(0x0201_4b50)
  entry.writeUInt16LE(8, 10)
  entry.writeUInt32LE(packed.length, 20)
  entry.writeUInt16LE(name.length, 28)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x0605_4b50)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(header.length + name.length + packed.length, 16)
  return Buffer.concat([header, name, packed, entry, name, end])
}

describe("Kafka's definitions", () => {
  let folder: string
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'kafi-definitions-'))))
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  it('of two releases become one, with the versions of both', () => {
    expect(printMessage(merge())).toBe(merged)
  })

  it('are read with their comments and without the licence', () => {
    expect(parseMessage(older).doc).toEqual(['Version 1 has a name.'])
  })

  it('are read out of a jar', () => {
    const jar = join(folder, 'kafka-clients-9.9.9.jar')
    writeFileSync(jar, zipOf('common/message/HelloRequest.json', newer))
    expect(readRelease(jar)).toEqual([{ family: 'messages', definition: parseMessage(newer) }])
    writeFileSync(jar, 'no jar')
    expect(() => readRelease(jar)).toThrow('is no jar')
  })

  it('that were dropped as a whole are taken from the older release', () => {
    const dropped = newer.replace('"1-3"', '"none"').replace(/"flexibleVersions.*\[[^]*/, '"fields": []}')
    expect(mergeMessages(parseMessage(dropped), parseMessage(older)).versions).toEqual({ min: 0, max: 2 })
  })

  it('know the text "null" as a default, and not the null of JSON', () => {
    const withNull = older.replace('"default": "null"', '"default": null')
    expect(parseMessage(older).fields[1]!.default).toBe('null')
    expect(parseMessage(withNull).fields[1]!.default).toBeUndefined()
  })

  it('are written to files by API and family, and read from them', () => {
    mkdirSync(join(folder, 'json', 'messages'), { recursive: true })
    mkdirSync(join(folder, 'text'))
    writeFileSync(join(folder, 'json', 'messages', 'HelloRequest.json'), newer)
    for (const file of sortMessages(readFolder(join(folder, 'json')))) writeDefinitions(join(folder, 'text'), file)
    expect(readDefinitions(join(folder, 'text'))).toEqual([{ name: 'hello', messages: [parseMessage(newer)] }])
  })
})

describe('the difference to a release', () => {
  it('is nothing where our table has all that the release has', () => {
    expect(compareMessages(parseMessage(newer), merge())).toEqual([])
    expect(compareMessages(parseMessage(newer), parseDefinitions(merged)[0])).toEqual([])
  })

  it('names a message that is not in our table', () => {
    expect(compareMessages(parseMessage(newer), undefined)).toEqual(['HelloRequest 1-3: is not in our table'])
  })

  it('names a version that is not in our table, and a key that is another', () => {
    const text = merged.replace('0-3, key 3', '0-2, key 4')
    expect(compareMessages(parseMessage(newer), parseDefinitions(text)[0])).toEqual([
      'HelloRequest: key is 3, and ours 4',
      'HelloRequest: versions is 1-2, and ours 1-3',
    ])
  })

  it.each([
    ['int64 3+, default -1', 'int32 3+, default -1', 'rack.id: int64 default -1', 'rack.id: int32 default -1'],
    ['nullable 2+', 'nullable 1+', 'name: string default null entity topicName', 'nullable'],
    ['tag 0', 'tag 1', 'rack: Rack tag 0', 'rack: Rack tag 1'],
    ['flexible 2+', 'flexible 3+', 'flexible', 'inflexible'],
    [', entity topicName', '', 'entity topicName', 'name: string default null'],
    ['    id int64 3+, default -1\n', '', 'rack.id: int64 default -1', ''],
  ])('names what is another: %s', (from, to, theirs, ours) => {
    const [first] = compareMessages(parseMessage(newer), parseDefinitions(merged.replace(from, to))[0])
    expect(first).toContain(theirs)
    expect(first!.split(', and ours')[1]).toContain(ours)
  })
})
