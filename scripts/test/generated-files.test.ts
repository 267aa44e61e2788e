import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readDefinitions } from '../protocol/definition-files.ts'
import { printMessage } from '../protocol/definition-printer.ts'
import { generateFiles } from '../protocol/generated-files.ts'
import { parseDefinitions } from '@kafi/protocol/definition-language'

const protocol = fileURLToPath(new URL('../../packages/protocol/', import.meta.url))

describe('the generated code', () => {
  it('is what the definitions give, byte for byte', () => {
    const files = generateFiles(`${protocol}definitions`)
    const there = readdirSync(`${protocol}src/generated`, { recursive: true, encoding: 'utf8' })
    expect(there.filter((file) => file.endsWith('.ts')).sort()).toEqual([...files.keys()].sort())
    for (const [name, text] of files) {
      const same = readFileSync(`${protocol}src/generated/${name}`, 'utf8') === text
      expect(same, `${name} is not up to date: npm run protocol:generate`).toBe(true)
    }
  })
})

describe('the definitions', () => {
  it('are printed as they were read', () => {
    for (const { messages } of readDefinitions(`${protocol}definitions`)) {
      const printed = messages.map(printMessage).join('\n')
      expect(parseDefinitions(printed)).toEqual(messages)
    }
  })
})
