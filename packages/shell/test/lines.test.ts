import { expect, test } from 'vitest'
import fc from 'fast-check'
import { runs } from '../../../testing/runs.ts'
import { readLines } from '../src/lines.ts'

async function* chunks(...parts: readonly (string | Uint8Array)[]): AsyncGenerator<string | Uint8Array> {
  for (const part of parts) yield await Promise.resolve(part)
}

async function collect(input: AsyncIterable<string | Uint8Array>, maxBytes?: number): Promise<[number, string][]> {
  const lines: [number, string][] = []
  for await (const some of readLines(input, maxBytes === undefined ? {} : { maxBytes })) {
    for (const { number, text } of some) lines.push([number, text])
  }
  return lines
}

test('lines end at \\n and \\r\\n; empty ones count but do not come', async () => {
  expect(await collect(chunks('a\r\n\nb\n', 'c'))).toEqual([
    [1, 'a'],
    [3, 'b'],
    [4, 'c'],
  ])
})

test('a line separator within a text does not end a line', async () => {
  expect(await collect(chunks('{"a":"\u2028\u2029\u0085"}\n'))).toEqual([[1, '{"a":"\u2028\u2029\u0085"}']])
})

test('what is cut anywhere, within a character too, comes out whole', async () => {
  const text = fc.array(fc.string({ unit: 'grapheme' }).map((each) => each.replace(/[\r\n]/g, '')))
  await fc.assert(
    fc.asyncProperty(text, fc.array(fc.nat(400)), async (lines, cuts) => {
      const bytes = Buffer.from(lines.join('\n'))
      const at = [0, ...cuts.filter((cut) => cut < bytes.length).sort((a, b) => a - b), bytes.length]
      const parts = at.slice(1).map((end, i) => bytes.subarray(at[i], end))
      const numbered = lines.map((line, i): [number, string] => [i + 1, line])
      expect(await collect(chunks(...parts))).toEqual(numbered.filter(([, line]) => line !== ''))
    }),
    { numRuns: runs(100, 100_000) },
  )
}, 600_000)

test('a line that is too long is refused by its number, also before its end has come', async () => {
  await expect(collect(chunks('a\n', 'bbbbbb\n'), 5)).rejects.toMatchObject({
    code: 'KAFI_TOO_LARGE',
    details: { line: 2 },
  })
  await expect(collect(chunks('a\nbbb', 'bbb', 'bbb'), 5)).rejects.toMatchObject({
    code: 'KAFI_TOO_LARGE',
    details: { line: 2 },
  })
})

test('a line that is not UTF-8 is refused by its number', async () => {
  await expect(collect(chunks('a\n', Uint8Array.of(0xff, 10)))).rejects.toMatchObject({
    code: 'KAFI_DECODE',
    details: { line: 2 },
  })
})
