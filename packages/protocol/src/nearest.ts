/**
 * The known name that is most like a wrong one, by the fewest letters changed, and undefined where none is near.
 *
 * @example
 * nearest('Metdata', ['Metadata', 'Fetch']) // 'Metadata'
 */
export function nearest(wrong: string, known: Iterable<string>): string | undefined {
  const text = wrong.slice(0, 60).toLowerCase()
  let best: string | undefined
  let fewest = Math.ceil(text.length / 3) + 1
  for (const name of known) {
    const changes = distance(text, name.toLowerCase())
    if (changes < fewest) [best, fewest] = [name, changes]
  }
  return best
}

/** Levenshtein's distance, one row at a time. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 0; i < a.length; i++) {
    const next = [i + 1]
    for (let j = 0; j < b.length; j++) {
      next.push(Math.min(row[j + 1]! + 1, next[j]! + 1, row[j]! + (a[i] === b[j] ? 0 : 1)))
    }
    row = next
  }
  return row[b.length]!
}

/** The end of a sentence about a name that is not known. */
export function didYouMean(wrong: string, known: Iterable<string>): string {
  const name = nearest(wrong, known)
  return name === undefined ? '' : `; did you mean ${name}?`
}
