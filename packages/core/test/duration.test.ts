import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runs } from '../../../testing/runs.ts'
import { parseDuration, parseMoment } from '../src/duration.ts'
import { isKafiError } from '../src/errors.ts'

const now = Date.UTC(2026, 10, 21, 12)

test.each([
  ['48h', 172_800_000],
  ['90s', 90_000],
  ['500ms', 500],
  ['1h30m', 5_400_000],
  ['1.5d', 129_600_000],
  ['2w', 1_209_600_000],
  ['PT48H', 172_800_000],
  ['P1DT12H', 129_600_000],
  ['P2W', 1_209_600_000],
  ['PT0.5S', 500],
  ['PT1M', 60_000],
])('the duration %s is %d ms', (text, ms) => {
  expect(parseDuration(text)).toBe(ms)
  expect(parseMoment(text, now)).toBe(now - ms)
})

test.each([
  ['2026-11-20', Date.UTC(2026, 10, 20)],
  ['2026-11-20T10:30', Date.UTC(2026, 10, 20, 10, 30)],
  ['2026-11-20 10:30:15', Date.UTC(2026, 10, 20, 10, 30, 15)],
  ['2026-11-20T10:30:15.250Z', Date.UTC(2026, 10, 20, 10, 30, 15, 250)],
  ['2026-11-20T10:30:15+02:00', Date.UTC(2026, 10, 20, 8, 30, 15)],
])('the moment %s is UTC unless it names a zone', (text, ms) => {
  expect(parseMoment(text, now)).toBe(ms)
})

test.each([
  '',
  'P',
  'PT',
  'P1Y',
  '48',
  'h',
  '1 h',
  '-5m',
  '2026-13-01',
  '2026-11-20T25:00',
  'yesterday',
  '9'.repeat(1e5),
])('%j is neither a moment nor a duration', (text) => {
  expect(() => parseMoment(text, now)).toThrow(expect.objectContaining({ code: 'KAFI_ARGUMENT' }))
})

test('any text gives a number or a typed error', () => {
  const text = fc.oneof(fc.string(), fc.stringMatching(/^[PTDHMSW0-9.:-]{0,20}$/))
  const read = (given: string) => {
    try {
      return Number.isFinite(parseMoment(given, now))
    } catch (error) {
      return isKafiError(error, 'KAFI_ARGUMENT')
    }
  }
  fc.assert(fc.property(text, read), { numRuns: runs(500, 100_000) })
})
