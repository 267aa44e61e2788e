/** Names that break what keeps them in plain objects, paths, patterns or terminals. */
export const hostileNames: readonly string[] = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
  'isPrototypeOf',
  '__defineGetter__',
  '__defineSetter__',
  '__lookupGetter__',
  'toJSON',
  'then',
  'length',
  '../x',
  '../../etc/passwd',
  '/etc/passwd',
  'C:\\windows',
  '.',
  '..',
  '.hidden',
  'con',
  'NUL',
  '-rf',
  'a b',
  '',
  '\u0000',
  '\u001b[31mred',
  'x\ny: z',
  '${HOME}',
  '漢字😀',
  'a'.repeat(249),
  'a'.repeat(10_000),
]

/** Has anything been put where every object would have it? */
export function isPolluted(): boolean {
  return Object.keys(Object.prototype).length > 0 || 'polluted' in {}
}
