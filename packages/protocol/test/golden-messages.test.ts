import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { decodeMessage, encodeMessage, loadMessage } from '../src/index.ts'

/** Fields whose bytes stand as base64 in the JSON. */
const byteFields = ['metadata']

const rows = readFileSync(new URL('fixtures/java-messages.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [name = '', version = '', json = '', hex = ''] = line.split('\t')
    const isBytes = (field: string): boolean => byteFields.includes(field) && name === 'JoinGroupRequest'
    const draft = JSON.parse(json, (field, value: unknown) =>
      isBytes(field) ? Buffer.from(value as string, 'base64') : value,
    ) as object
    return { name, version: Number(version), draft, hex }
  })

describe("Kafka's own Java code", () => {
  it.each(rows)('writes the same bytes of $name $version', async ({ name, version, draft, hex }) => {
    const codec = await loadMessage(name)
    expect(Buffer.from(encodeMessage(codec, draft, version)).toString('hex')).toBe(hex)
  })

  it.each(rows)('is understood where it wrote $name $version', async ({ name, version, draft, hex }) => {
    const codec = await loadMessage(name)
    const message = decodeMessage(codec, Buffer.from(hex, 'hex'), version) as object
    expect(Buffer.from(encodeMessage(codec, message, version)).toString('hex')).toBe(hex)
    expect(plain(message)).toMatchObject(plain(draft) as object)
  })
})

/** With numbers for int64 and lists for bytes, as the JSON has them. */
function plain(value: unknown): unknown {
  if (typeof value === 'bigint') return Number(value)
  if (value instanceof Uint8Array) return [...value]
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, plain(item)]))
}
