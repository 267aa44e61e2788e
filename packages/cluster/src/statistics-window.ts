import type { StatisticsWindow } from './statistics-report.ts'

const most = 1000

/**
 * Gathers durations until they are taken; its memory is bounded.
 *
 * @example
 * const rtt = new Window()
 * rtt.add(1250)
 * rtt.take().avg // 1250
 */
export class Window {
  #values: number[] = []
  #sum = 0
  #squares = 0
  #count = 0
  #min = 0
  #max = 0

  /** A duration. */
  add(value: number): void {
    this.#min = this.#count === 0 ? value : Math.min(this.#min, value)
    this.#max = Math.max(this.#max, value)
    this.#sum += value
    this.#squares += value * value
    this.#values[this.#count++ % most] = value
  }

  /** What was gathered; it begins anew. */
  take(): StatisticsWindow {
    const sorted = this.#values.sort((a, b) => a - b)
    const at = (share: number) =>
      Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0)
    const count = Math.max(1, this.#count)
    const mean = this.#sum / count
    const found = {
      ...{ min: this.#min, max: this.#max, avg: mean, sum: this.#sum },
      stddev: Math.sqrt(Math.max(0, this.#squares / count - mean * mean)),
      ...{ p50: at(0.5), p75: at(0.75), p90: at(0.9), p95: at(0.95), p99: at(0.99), p99_99: at(0.9999) },
    }
    const cnt = this.#count
    this.#values = []
    this.#sum = this.#squares = this.#count = this.#min = this.#max = 0
    const rounded = Object.entries(found).map(([name, value]) => [name, Math.round(value)])
    return { ...(Object.fromEntries(rounded) as typeof found), cnt }
  }
}
