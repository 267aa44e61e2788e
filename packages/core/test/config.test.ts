import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { configHome, findConfig, kindOf, listConfigs } from '../src/config.ts'
import { parseDocument } from '../src/document.ts'
import type { StorageProvider } from '../src/provider.ts'
import { hostileNames } from './hostile-names.ts'
import { shelf } from './shelf.ts'

const box: StorageProvider = { ...shelf, section: 'box', folder: 'boxes', folderAliases: [] }
let home = ''

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'kafi-config-'))
})
afterEach(() => rmSync(home, { recursive: true }))

function put(path: string, text = 'shelf_unit:\n'): void {
  mkdirSync(dirname(join(home, path)), { recursive: true })
  writeFileSync(join(home, path), text)
}

const find = (name: string) => findConfig(name, shelf, home).file.slice(home.length + 1)

test('a file in the home comes before one in the folder of its kind', () => {
  put('configs/shelves/a.yaml')
  expect(find('a')).toBe('configs/shelves/a.yaml')
  put('a.yml')
  expect(find('a')).toBe('a.yml')
})

test('the folder may have another name, and the suffix may be short', () => {
  put('configs/racks/a.yml')
  expect(find('a')).toBe('configs/racks/a.yml')
})

test('a name with its folder before it is looked for there alone', () => {
  put('a.yaml')
  put('configs/racks/a.yaml')
  expect(find('racks/a')).toBe('configs/racks/a.yaml')
  expect(() => find('shelves/a')).toThrow(
    /no configuration 'a': not there as .*; write that file, or give the settings as an object/,
  )
  expect(() => find('boxes/a')).toThrow('this is no name of a configuration')
})

test('a name that is not there names the places and the nearest that is', () => {
  put('configs/shelves/kitchen.yaml')
  expect(() => find('kitchn')).toThrow(/not there as .*kitchn\.yaml nor as .*shelves.*; did you mean 'kitchen'\?$/)
})

test('a hostile name leads nowhere outside of the home', () => {
  put('configs/shelves/a.yaml')
  for (const name of [...hostileNames, '../a', 'shelves/../a', 'shelves/', '/a', 'a.yaml/', 'a\\b']) {
    expect(() => find(name)).toThrow(expect.objectContaining({ code: 'KAFI_CONFIG' }))
  }
})

test('the home is KAFI_HOME, or the current folder', () => {
  expect(configHome({ KAFI_HOME: '/somewhere' })).toBe('/somewhere')
  expect(configHome({ KAFI_HOME: '' })).toBe('.')
  expect(configHome({})).toBe('.')
})

test('a list has the files of all kinds, and in the home those that are ours', () => {
  put('compose.yaml', 'services:\n  web: {}\n')
  put('broken.yaml', 'a: "')
  put('mine.yaml', 'box:\n  root.dir: ${NOT_SET}\n')
  put('configs/shelves/b.yaml', 'no yaml: "')
  put('configs/shelves/a.yml')
  put('configs/shelves/readme.md')
  put('configs/shelves/folder.yaml/x')
  put('configs/boxes/a.yaml')
  put('configs/others/x.yaml')
  const listed = listConfigs(home, [shelf, box]).map(({ folder, name }) => `${folder}/${name}`)
  expect(listed).toEqual(['/mine', 'boxes/a', 'shelves/a', 'shelves/b'])
})

test('a home that is not there has no configurations', () => {
  expect(listConfigs(join(home, 'none'), [shelf])).toEqual([])
})

test('the section of a file decides the kind of storage', () => {
  expect(kindOf(parseDocument('box: {}\nkafi: {}', 'x'), [shelf, box])).toBe(box)
  expect(kindOf(parseDocument('kafi: {}', 'x'), [shelf, box])).toBeUndefined()
})
