import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Consumer, Producer } from '@kafi/core'
import { expect, test } from 'vitest'
import { Cluster } from '../../packages/cluster/src/index.ts'
import { bindAdmin } from '../../packages/cluster/src/cluster-admin.ts'
import { Transactions } from '../../packages/cluster/src/transactions.ts'
import { root } from '../workspace.ts'
import calls from './calls-of-others.json' with { type: 'json' }

/** Public names of confluent-kafka-python 2.16, and those that the pages of kafka-python and kio show. */
const names: Readonly<Record<string, readonly string[]>> = calls

interface Row {
  readonly section: string
  readonly there: string
  readonly here: string
}

const rows = rowsOf(readFileSync(join(root, 'docs/from-other-clients.md'), 'utf8'))

function rowsOf(page: string): readonly Row[] {
  const sections = page.split(/^## /m).slice(1)
  return sections.flatMap((text) => {
    const [section = '', ...lines] = text.split('\n')
    const cells = lines.filter((line) => line.startsWith('| ')).map((line) => line.split(/(?<!\\)\|/))
    return cells.slice(2).map(([, there = '', here = '']) => ({ section, there: there.trim(), here: here.trim() }))
  })
}

/** `names` as they stand in code: alone, called, or behind a dot. */
function mentions({ there }: Row, name: string): boolean {
  const code = there.match(/`[^`]+`/g) ?? []
  const word = new RegExp(`(^|[^\\w.]|\\w\\.)${name.replaceAll('.', '\\.')}($|[^\\w])`)
  return code.some((text) => word.test(text.slice(1, -1)))
}

test.each(Object.keys(names))('every call of %s is in the table', (section) => {
  const own = rows.filter((row) => row.section === section)
  expect(names[section]!.filter((name) => !own.some((row) => mentions(row, name)))).toEqual([])
})

test('no cell is empty, and "none" says why', () => {
  expect(rows.length).toBeGreaterThan(100)
  expect(rows.filter(({ there, here }) => there === '' || here === '' || /^none(?!: \S+ \S+)/.test(here))).toEqual([])
})

test('what the table names is there', () => {
  const never = () => Promise.reject(new Error('nothing is asked'))
  const objects: Readonly<Record<string, object>> = {
    'c.admin': bindAdmin(never),
    c: Cluster.prototype,
    consumer: Consumer.prototype,
    producer: Producer.prototype,
    tx: Transactions.prototype,
  }
  const missing = rows.flatMap(({ here }) =>
    [...here.matchAll(/(?<![\w-])(c\.admin|c|consumer|producer|tx)\.(?!ts\b)(\w+)/g)].flatMap(
      ([text, object = '', member = '']) => (member === 'admin' || member in objects[object]! ? [] : [text]),
    ),
  )
  expect(missing).toEqual([])
})
