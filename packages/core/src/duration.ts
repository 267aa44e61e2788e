import { KafiError } from './errors.ts'

const unitMs = new Map([
  ['ms', 1],
  ['s', 1000],
  ['m', 60_000],
  ['h', 3_600_000],
  ['d', 86_400_000],
  ['w', 604_800_000],
])
const isoUnits = ['w', 'd', 'h', 'm', 's']
const amount = '(\\d{1,15}(?:\\.\\d{1,9})?)'
const short = new RegExp(`^(?:${amount}(?:ms|[smhdw]))+$`)
const shortPart = new RegExp(`${amount}(ms|[smhdw])`, 'g')
const iso = new RegExp(`^P(?!$)(?:${amount}W)?(?:${amount}D)?(?:T(?!$)(?:${amount}H)?(?:${amount}M)?(?:${amount}S)?)?$`)
const moment = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?)(Z|[+-]\d\d:\d\d)?)?$/
const longest = 64

/**
 * Milliseconds of a duration: `90s`, `1h30m`, `500ms`, `2d`, or as ISO 8601 writes it, `PT48H`, `P1DT12H` (years and months
 * have no fixed length and are not taken). Undefined if the text is none.
 *
 * @example
 * parseDuration('48h') // 172_800_000
 */
export function parseDuration(text: string): number | undefined {
  if (text.length > longest) return undefined
  if (short.test(text)) return sum([...text.matchAll(shortPart)].map(([, count, unit]) => toMs(count, unit)))
  const parts = iso.exec(text)?.slice(1)
  return parts && sum(parts.map((count, i) => toMs(count, isoUnits[i])))
}

/**
 * Milliseconds since 1970 of a moment: an ISO 8601 date or time (`2026-11-20`, `2026-11-20T10:30:00Z`; without a zone it is
 * UTC), or a duration before `now`. Anything else is refused with `KAFI_ARGUMENT`.
 *
 * @example
 * parseMoment('48h', Date.now()) // two days ago
 */
export function parseMoment(text: string, now: number): number {
  const duration = parseDuration(text)
  if (duration !== undefined) return now - duration
  const [, date, time = '00:00', zone = 'Z'] = text.length > longest ? [] : (moment.exec(text) ?? [])
  const ms = date === undefined ? NaN : Date.parse(`${date}T${time}${zone}`)
  if (!Number.isNaN(ms)) return ms
  const shown = JSON.stringify(text.slice(0, longest))
  throw new KafiError('KAFI_ARGUMENT', `${shown} is no moment: take 2026-11-20, 2026-11-20T10:30:00Z, 48h or PT48H`)
}

function toMs(count: string | undefined, unit: string | undefined): number {
  return Number(count ?? 0) * (unitMs.get(unit ?? '') ?? 0)
}

function sum(parts: readonly number[]): number {
  return Math.round(parts.reduce((total, part) => total + part, 0))
}
