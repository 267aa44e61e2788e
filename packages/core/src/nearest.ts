const longestCompared = 64

/**
 * The candidate most like `name`, or undefined when none is close (at most a third of its letters differ).
 * Case does not count. Names over 64 characters have no neighbour, so the work is bounded whatever comes in.
 *
 * @example
 * nearest('quake', ['quakes', 'snacks']) // 'quakes'
 */
export function nearest(name: string, candidates: Iterable<string>): string | undefined {
  if (name.length > longestCompared) return undefined
  let best: string | undefined
  let bestDistance = Math.floor(name.length / 3) + 1
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - name.length) >= bestDistance) continue
    const found = distance(name.toLowerCase(), candidate.toLowerCase())
    if (found < bestDistance) [best, bestDistance] = [candidate, found]
  }
  return best
}

/**
 * The nearest candidate as the end of a message: `"; did you mean 'quakes'?"`, or nothing.
 *
 * @example
 * `no topic 'quake' here${didYouMean('quake', topics)}`
 */
export function didYouMean(name: string, candidates: Iterable<string>): string {
  const found = nearest(name, candidates)
  return found === undefined ? '' : `; did you mean '${found}'?`
}

/** Letters added, left out, replaced, or two of them swapped (optimal string alignment), one row at a time. */
function distance(a: string, b: string): number {
  let above: readonly number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let i = 1; i <= a.length; i += 1) {
    const twoAbove = above
    above = row
    row = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = at(above, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1)
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(twoAbove, j - 2) + 1 : Infinity
      row.push(Math.min(replaced, swapped, at(above, j) + 1, at(row, j - 1) + 1))
    }
  }
  return at(row, b.length)
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Infinity
}
