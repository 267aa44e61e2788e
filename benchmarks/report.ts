import { cpus, totalmem } from 'node:os'
import type { Result, Spread } from './measure.ts'

/** One line about the machine the figures come from. */
export function describeMachine(): string {
  const [cpu] = cpus()
  const memory = Math.round(totalmem() / 2 ** 30)
  return `Node ${process.version}, ${cpus().length} cores ${cpu?.model.trim() ?? ''}, ${memory} GB, ${process.platform}`
}

/** A result as a row of a Markdown table. */
export function formatRow({ pair, kafi, reference, ratio }: Result): string {
  const isExtra = pair.compare === 'extra'
  const rate = (of: Spread): string =>
    `${formatRate(of.median, pair.unit)} (${formatRate(of.min)}..${formatRate(of.max)})`
  const figure = (of: number): string => (isExtra ? `${of.toFixed(0)} ns` : of.toFixed(2))
  const compared = `**${figure(ratio.median)}** (${figure(ratio.min)}..${figure(ratio.max)})`
  const name = pair.clock === 'cpu' ? `${pair.name} (CPU time)` : pair.name
  return `| ${[name, rate(kafi), `${rate(reference)} ${pair.against}`, compared, pair.goal].join(' | ')} |`
}

/** The head of that table. */
export const tableHead = `| case | Kafi, median (min..max) | reference | ratio, or ns more | goal |\n| --- | --- | --- | --- | --- |`

/** Units a second, with k or M. */
export function formatRate(rate: number, unit?: string): string {
  const [scaled, prefix] = rate >= 1e6 ? [rate / 1e6, ' M'] : rate >= 1e3 ? [rate / 1e3, ' k'] : [rate, ' ']
  const text = scaled >= 100 ? scaled.toFixed(0) : scaled.toFixed(2)
  return unit === undefined ? `${text}${prefix.trimEnd()}` : `${text}${prefix}${unit}/s`
}
