import type { Provider, SerdeProvider } from '@kafi/core'

/** The schemas of a storage by id, each looked up once: the names of a row's fields. */
export class ToySchemas extends Map<number, readonly string[]> {
  lookups = 0
  async lookUp(ids: readonly number[]): Promise<void> {
    this.lookups += 1
    await new Promise(setImmediate)
    if (ids.includes(7)) this.set(7, ['magnitude', 'place'])
  }
}

/** Rows: one byte is the id of a schema, the rest are cells between tabs. Synchronous once a schema is known. */
const rows: SerdeProvider<{ readonly toySchemas: ToySchemas }> = {
  name: 'rows',
  decoder: ({ part }, { toySchemas }) => ({
    prepare(block) {
      const ids = Array.from({ length: block.count }, (_, i) => block[part](i)?.[0] ?? 7)
      const unknown = [...new Set(ids)].filter((id) => !toySchemas.has(id))
      if (unknown.length > 0) return toySchemas.lookUp(unknown)
    },
    decode(block, i) {
      const bytes = block[part](i)
      if (bytes === null) return null
      const [fields, cells] = [toySchemas.get(bytes[0] ?? 0), Buffer.from(bytes.subarray(1)).toString().split('\t')]
      if (!fields) throw new Error(`no schema of id ${bytes[0]}`)
      return Object.fromEntries(fields.map((field, at) => [field, cells[at]]))
    },
  }),
  encoder: ({ schemaId = 7 }, { toySchemas }) => ({
    prepare: () => (toySchemas.has(schemaId) ? undefined : toySchemas.lookUp([schemaId])),
    encode(row) {
      const cells = toySchemas.get(schemaId)?.map((field) => (row as Record<string, string>)[field])
      return Buffer.concat([Buffer.of(schemaId), Buffer.from(cells?.join('\t') ?? '')])
    },
  }),
}

/** `registry.use(toyRows)`: then there are `valueType: 'rows'` and `storage.toySchemas`. */
export const toyRows: Provider = { name: 'toy-rows', serdes: [rows], extend: { toySchemas: () => new ToySchemas() } }
