import type { Command } from '../command.ts'
import { copying } from './copying.ts'
import { functions } from './functions.ts'
import { groups } from './groups.ts'
import { inspection } from './inspection.ts'
import { producing } from './producing.ts'
import { reading } from './reading.ts'
import { requests } from './requests.ts'
import { topics } from './topics.ts'

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [
  ...topics,
  ...producing,
  ...reading,
  ...functions,
  ...copying,
  ...groups,
  ...inspection,
  ...requests,
]

/** The command that a word names: `setPartitions` and `set-partitions` are the same. */
export function commandNamed(word: string): Command | undefined {
  const plain = word.replaceAll('-', '').toLowerCase()
  return commands.find(({ name }) => name.replaceAll('-', '') === plain)
}
