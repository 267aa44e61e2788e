import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runs } from '../../../testing/runs.ts'
import {
  decodeMessage,
  encodeChunks,
  encodeMessage,
  loadMessage,
  messageNames,
  type MessageCodec,
} from '../src/index.ts'
import { inRange, versionsIn, type FieldDefinition, type MessageDefinition } from '../src/table.ts'
import { defaultOf, definitions, fieldsOf, isStruct, makeRandom, sampleMessage, type Random } from './message-sample.ts'

/** Every message with its definition. They are loaded once. */
const codecs = await Promise.all(
  messageNames.map(async (name) => ({ codec: await loadMessage(name), message: definitions.get(name)! })),
)

type Check = (codec: MessageCodec<unknown>, message: MessageDefinition, version: number, random: Random) => void

/** Runs a check on every message in every version, with other samples each time. */
function everywhere(count: number, check: Check): void {
  const property = fc.property(fc.nat(), (seed) => {
    for (const { codec, message } of codecs) {
      for (const version of versionsIn(message.versions)) {
        try {
          check(codec, message, version, makeRandom(seed))
        } catch (error) {
          throw new Error(`${message.name} version ${version}`, { cause: error })
        }
      }
    }
  })
  fc.assert(property, { numRuns: count, endOnFailure: true })
}

/** As `expect().toStrictEqual()`, which is called only where they differ: it takes longer than all that is tested. */
function same(actual: unknown, wanted: unknown): void {
  if (!isDeepStrictEqual(actual, wanted)) expect(actual).toStrictEqual(wanted)
}

function codeOf(run: () => unknown): string {
  try {
    run()
    return 'none'
  } catch (error) {
    return String((error as { code?: unknown }).code ?? error)
  }
}

describe('every message in every version', () => {
  it('is there, as many as the table has', () => {
    expect(codecs.map(({ message }) => message.name).sort()).toEqual([...definitions.keys()].sort())
    expect(codecs.flatMap(({ message }) => versionsIn(message.versions)).length).toBeGreaterThan(780)
  })

  it('comes back as it was, in as many bytes as size() says, and the same bytes again', () => {
    everywhere(runs(20, 500), (codec, message, version, random) => {
      const sample = sampleMessage(message, version, random)
      const bytes = encodeMessage(codec, sample, version)
      same(codec.size(sample, version), bytes.length)
      const decoded = decodeMessage(codec, bytes, version)
      same(decoded, sample)
      same(Buffer.compare(encodeMessage(codec, decoded as object, version), bytes), 0)
    })
  })

  it('has the same bytes in pieces', () => {
    everywhere(runs(2, 50), (codec, message, version, random) => {
      const sample = sampleMessage(message, version, random)
      const pieces = Buffer.concat(encodeChunks(codec, sample, version))
      same(Buffer.compare(pieces, encodeMessage(codec, sample, version)), 0)
    })
  })

  it('that is cut anywhere is a typed error', () => {
    everywhere(runs(4, 200), (codec, message, version, random) => {
      const bytes = encodeMessage(codec, sampleMessage(message, version, random), version)
      if (bytes.length === 0) return
      const cut = bytes.subarray(0, random(bytes.length))
      same(
        codeOf(() => decodeMessage(codec, cut, version)),
        'KAFI_CORRUPT',
      )
    })
  })

  it('with a byte too many is a typed error', () => {
    everywhere(1, (codec, message, version, random) => {
      const bytes = encodeMessage(codec, sampleMessage(message, version, random), version)
      const longer = Buffer.concat([bytes, Buffer.of(0)])
      same(
        codeOf(() => decodeMessage(codec, longer, version)),
        'KAFI_CORRUPT',
      )
    })
  })

  it('with flipped bits is a typed error or a message, never larger than its bytes', () => {
    everywhere(runs(8, 500), (codec, message, version, random) => {
      const bytes = Buffer.from(encodeMessage(codec, sampleMessage(message, version, random), version))
      if (bytes.length === 0) return
      for (let flips = 1 + random(3); flips > 0; flips--) bytes[random(bytes.length)]! ^= 1 << random(8)
      let decoded: unknown
      const code = codeOf(() => (decoded = decodeMessage(codec, bytes, version)))
      same(['none', 'KAFI_CORRUPT'].includes(code), true)
      same(countItems(decoded) <= bytes.length, true)
    })
  })
})

function countItems(value: unknown): number {
  if (Array.isArray(value)) return value.length + value.reduce<number>((sum, item) => sum + countItems(item), 0)
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return 0
  return Object.values(value).reduce<number>((sum, item) => sum + countItems(item), 0)
}

/** Every field of a message, and how to make a draft in which it has a value. */
function* fieldsIn(
  message: MessageDefinition,
  fields: readonly FieldDefinition[] = message.fields,
  wrap: (value: object) => object = (value) => value,
): Generator<{ field: FieldDefinition; draftOf: (value: unknown) => object }> {
  for (const field of fields) {
    yield { field, draftOf: (value) => wrap({ [field.name]: value }) }
    if (!isStruct(message, field)) continue
    yield* fieldsIn(message, fieldsOf(message, field), (value) => wrap({ [field.name]: field.array ? [value] : value }))
  }
}

describe('every field', () => {
  it('that a version does not have is refused unless it is at its default or may be ignored', () => {
    for (const { codec, message } of codecs) {
      for (const field of message.fields) {
        const absent = versionsIn(message.versions).filter((version) => !inRange(version, field.versions))
        for (const version of absent) {
          const draft = { [field.name]: otherThanDefault(message, field) }
          const code = codeOf(() => encodeMessage(codec, draft, version))
          same(
            [codec.name, version, field.name, code],
            [codec.name, version, field.name, field.ignorable ? 'none' : 'KAFI_UNSUPPORTED'],
          )
          const atDefault = { [field.name]: defaultOf(message, field) }
          same(
            codeOf(() => encodeMessage(codec, atDefault, version)),
            'none',
          )
        }
      }
    }
  })

  it('may be null only in versions where it is nullable', () => {
    for (const { codec, message } of codecs) {
      for (const { field, draftOf } of fieldsIn(message)) {
        for (const version of versionsIn(message.versions)) {
          const draft = draftOf(null)
          if (!hasAll(message, draft, version)) continue
          const code = codeOf(() => encodeMessage(codec, draft, version))
          const wanted = inRange(version, field.nullable) ? 'none' : 'KAFI_ARGUMENT'
          same([codec.name, version, field.name, code], [codec.name, version, field.name, wanted])
        }
      }
    }
  })

  it('refuses a value of another type, and says where', () => {
    for (const { codec, message } of codecs) {
      for (const { field, draftOf } of fieldsIn(message)) {
        const version = Math.min(field.versions.max, message.versions.max)
        const draft = draftOf(Symbol.for('other'))
        if (!hasAll(message, draft, version)) continue
        let caught: unknown
        try {
          encodeMessage(codec, draft, version)
        } catch (error) {
          caught = error
        }
        const { code, details } = caught as { code: string; details: Record<string, unknown> }
        const path = String(details['field']).replace(/\[0\]$/, '')
        same([code, details['message'], details['version']], ['KAFI_ARGUMENT', codec.name, version])
        same(path.split('.').at(-1), field.name)
      }
    }
  })
})

/** Has the version every field that the draft names? */
function hasAll(message: MessageDefinition, draft: object, version: number, fields = message.fields): boolean {
  return Object.entries(draft).every(([name, value]: [string, unknown]) => {
    const field = fields.find((each) => each.name === name)!
    if (!inRange(version, field.versions)) return false
    const inner: unknown = Array.isArray(value) ? value[0] : value
    return typeof inner !== 'object' || inner === null || hasAll(message, inner, version, fieldsOf(message, field))
  })
}

function otherThanDefault(message: MessageDefinition, field: FieldDefinition): unknown {
  const isDefault = (value: unknown): boolean => isDeepStrictEqual(value, defaultOf(message, field))
  const latest = Math.min(field.versions.max, message.versions.max)
  for (let seed = 0; ; seed++) {
    const value = sampleMessage({ ...message, fields: [field] }, latest, makeRandom(seed))[field.name]
    if (!isDefault(value) && value !== null) return value
  }
}
