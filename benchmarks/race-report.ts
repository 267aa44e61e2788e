import type { Spread } from './measure.ts'
import type { Race, Standing } from './race.ts'
import { formatRate } from './report.ts'

/** The head of the table of one race. */
export function raceHead({ name, unit }: Race): string {
  const columns = [
    name,
    `CPU time a ${unit}, median (min..max)`,
    'on the clock',
    "Kafi's CPU / its",
    "Kafi's rate / its",
  ]
  return `\n| ${[...columns, 'goal'].join(' | ')} |\n|${' --- |'.repeat(columns.length + 1)}`
}

/** A standing as a row of that table. */
export function raceRow({ unit }: Race, { contender, cpu, rate, cpuRatio, rateRatio }: Standing): string {
  const rates = `${formatRate(rate.median, unit)} (${formatRate(rate.min)}..${formatRate(rate.max)})`
  const cells = [contender.name, formatSpread(cpu, formatSeconds), rates, formatRatio(cpuRatio), formatRatio(rateRatio)]
  return `| ${[...cells, contender.goal ?? ''].join(' | ')} |`
}

function formatRatio(of: Spread): string {
  return formatSpread({ ...of }, (ratio) => ratio.toFixed(2))
}

function formatSpread({ median, min, max }: Spread, format: (figure: number) => string): string {
  return `${format(median)} (${format(min)}..${format(max)})`
}

function formatSeconds(seconds: number): string {
  const [scaled, unit] =
    seconds >= 1e-3 ? [seconds * 1e3, 'ms'] : seconds >= 1e-6 ? [seconds * 1e6, 'us'] : [seconds * 1e9, 'ns']
  return `${scaled.toPrecision(3)} ${unit}`
}
