// DEL and C1 (0x9b alone starts a terminal sequence), line separators, and what turns the direction of writing. The rest of
// what a terminal acts upon JSON escapes by itself.
const unsafe = /[\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/g

/**
 * JSON that is safe on a terminal, and the same JSON.
 *
 * @example
 * escapeUnsafe('"\u009b2J"') // -> '"\\u009b2J"'
 */
export function escapeUnsafe(json: string): string {
  return json.replace(unsafe, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
