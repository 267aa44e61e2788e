import type { Lane } from './links.ts'

let last = 0

/** A lane of its own for one more member: two on one connection would wait for each other. */
export function nextLane(): Lane {
  return `group ${++last}`
}
