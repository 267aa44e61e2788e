import type { Command } from '../command.ts'
import { copying } from './copying.ts'
import { functions } from './functions.ts'
import { groups } from './groups.ts'
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
  ...requests,
]
