/**
 * Is `pattern.test(text)` certain to take time linear in the text? A cautious reading of the source: only patterns whose
 * every attempt at one position takes a bounded number of steps (no unbounded quantifier but at the very end, where the
 * first success is the answer), or that are anchored at the start and have a single unbounded quantifier over one
 * character. Whatever it does not understand is not linear.
 *
 * @example
 * isLinear(/foo\d{1,3}/) // true
 * isLinear(/(a+)+$/) // false
 */
export function isLinear(pattern: RegExp): boolean {
  const atoms = atomsOf(pattern)
  if (atoms === null) return false
  const last = atoms[atoms.length - 1]
  const inside = atoms.filter((atom) => atom.max === Infinity && atom !== last)
  if (inside.length === 0) return true
  const anchored = atoms[0]?.text === '^' && !pattern.multiline && !atoms.some((atom) => atom.text === '|')
  return anchored && inside.length === 1
}

/** One atom of a pattern with its quantifier. Parentheses and bars are atoms of their own. */
interface Atom {
  readonly text: string
  readonly min: number
  readonly max: number
}

/** Steps that one attempt may take before the pattern counts as unbounded. */
const maxSteps = 1000

/** An escape, a class, a group's opening, or any other single character. */
const atomPattern = /\\[^]|\[(?:\\[^]|[^\]\\])*\]|\(\?:|\(\?<[A-Za-z_]\w*>|[^]/y
const unicodeAtom = /\\[uUpP]\{[^}]*\}/y
const quantifierPattern = /(?:[*+?]|\{(\d{1,6})(,(\d{1,6})?)?\})\??/y

/** Null where the pattern has what is not understood (references, look-around) or may take too many steps. */
function atomsOf({ source, unicode, flags }: RegExp): Atom[] | null {
  const atoms: Atom[] = []
  let steps = 1
  let depth = 0
  for (let at = 0; at < source.length;) {
    const text = matchAt(unicodeAtom, source, unicode ? at : -1) ?? matchAt(atomPattern, source, at) ?? ''
    if (flags.includes('v') || isForeign(text, source, at, unicode)) return null
    at += text.length
    if (text.startsWith('(')) depth++
    if (text === ')') depth--
    const quantifier = matchAt(quantifierPattern, source, at) ?? ''
    const [min, max] = boundsOf(quantifier)
    at += quantifier.length
    if (max === Infinity && (depth > 0 || text === ')')) return null
    steps = stepsAfter(steps, text, min, max === Infinity ? min : max)
    if (steps > maxSteps) return null
    atoms.push({ text, min, max })
  }
  return atoms
}

/** Choices multiply; those inside of a repeated group do so with every repeat. */
function stepsAfter(steps: number, text: string, min: number, max: number): number {
  if (text === '|') return steps * 2
  if (text === ')' && max > 1) return Math.max(2, steps) ** max
  return steps * Math.max(1, max) * (min === 0 && max === 1 ? 2 : 1)
}

function matchAt(pattern: RegExp, source: string, at: number): string | undefined {
  if (at < 0) return undefined
  pattern.lastIndex = at
  return pattern.exec(source)?.[0]
}

function isForeign(text: string, source: string, at: number, unicode: boolean): boolean {
  if (text === '' || /^\\[1-9k]/.test(text)) return true
  if (!unicode && /^\\[upP]/.test(text) && source[at + 2] === '{') return true
  return text === '(' && source[at + 1] === '?'
}

/** The fewest and the most repeats that a quantifier asks for; 1 and 1 where there is none. */
function boundsOf(quantifier: string): readonly [min: number, max: number] {
  if (quantifier === '') return [1, 1]
  if (quantifier.startsWith('*')) return [0, Infinity]
  if (quantifier.startsWith('+')) return [1, Infinity]
  if (quantifier.startsWith('?')) return [0, 1]
  const [min = '', max] = quantifier.replace(/[{}?]/g, '').split(',')
  if (max === undefined) return [Number(min), Number(min)]
  return [Number(min), max === '' ? Infinity : Number(max)]
}
