import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runs } from '../../../testing/runs.ts'
import { inRange, intersect, noVersions, parseDefinitions, parseRange, printRange, versionsIn } from '../src/table.ts'

describe('a range of versions', () => {
  it.each(['none', '0', '3', '0-2', '4+'])('%s is printed as it was read', (text) => {
    expect(printRange(parseRange(text))).toBe(text)
  })

  it.each(['', '-1', '1-', '+', '1-2-3', 'all'])('that is "%s" is a typed error', (text) => {
    expect(() => parseRange(text)).toThrow(expect.objectContaining({ code: 'KAFI_ARGUMENT' }))
  })

  it('meets another where both are', () => {
    expect(intersect(parseRange('2+'), parseRange('0-4'))).toEqual({ min: 2, max: 4 })
    expect(intersect(parseRange('0-1'), parseRange('2+'))).toEqual(noVersions)
    expect(versionsIn(parseRange('2-4'))).toEqual([2, 3, 4])
    expect([inRange(2, parseRange('2+')), inRange(0, noVersions)]).toEqual([true, false])
  })
})

describe('a text of definitions', () => {
  it('has messages, structs, fields and what is said of them', () => {
    const [message] = parseDefinitions(
      [
        '# A comment of the file.',
        'request HelloRequest 0-3, key 99, flexible 2+, listeners broker controller, unstable',
        '  # Version 1 is polite.',
        '  struct Word 0+',
        '    text string 0+',
        '  words []Word 0+, nullable 1+ | What is said, or | not.',
        '  tone int8 3+, tag 0, default -1, ignorable',
      ].join('\n'),
    )
    expect(message).toMatchObject({
      kind: 'request',
      name: 'HelloRequest',
      key: 99,
      listeners: ['broker', 'controller'],
      latestUnstable: true,
      doc: ['Version 1 is polite.'],
      structs: [{ name: 'Word', fields: [{ name: 'text' }] }],
      fields: [
        { name: 'words', type: 'Word', array: true, nullable: { min: 1 }, doc: 'What is said, or | not.' },
        { name: 'tone', tag: 0, tagged: { min: 3 }, default: '-1', ignorable: true },
      ],
    })
  })

  it.each([
    ['reqest Hello 0', 'line 1'],
    ['data Hello 0\n  name string', 'line 2'],
    ['data Hello 0\n      name string 0', 'too deep'],
    ['data Hello ever', '"ever" is no range'],
  ])('that is wrong says where: %j', (text, where) => {
    expect(() => parseDefinitions(text)).toThrow(where)
  })

  it('of any kind is read or is a typed error', () => {
    const words = fc.constantFrom('data', 'Hello', '0+', '\n', '  ', '    ', 'struct', ',', ' | ', '#', '[]', 'tag 0')
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), (parts) => {
        try {
          parseDefinitions(parts.join(''))
        } catch (error) {
          expect(error).toMatchObject({ code: 'KAFI_ARGUMENT' })
        }
      }),
      { numRuns: runs(300, 20_000) },
    )
  })
})
