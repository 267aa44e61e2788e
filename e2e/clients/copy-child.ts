import { Cluster } from '@kafi/cluster'
import type { Storage } from '@kafi/core'
import { Local } from '@kafi/emulated-local'

/** What a process that copies is told: storages by their settings, and topics. */
export interface CopyTask {
  readonly from: StorageTask
  readonly to: StorageTask
  readonly commitBytes: number
}

/** A topic in a folder or in a cluster. */
export interface StorageTask {
  readonly rootDir?: string
  readonly kafka?: Record<string, unknown>
  readonly topic: string
}

/**
 * A process that copies a topic, to be killed on the way: `node testing/child.mjs e2e/clients/copy-child.ts <task>`.
 * Prints a line when it starts, the number of records read after every step, and `done` at the end.
 */
const { from, to, commitBytes } = JSON.parse(process.argv[3]!) as CopyTask

function open({ rootDir, kafka }: StorageTask): Storage {
  const kafi = { progressNumMessages: 1 }
  return kafka ? new Cluster({ kafka, kafi }) : new Local({ rootDir: rootDir!, kafi })
}

async function copy(): Promise<void> {
  await using source = open(from)
  await using target = open(to)
  const progress = ({ read }: { readonly read: number }) => console.log(read)
  console.log('start')
  await source.cp(from.topic, target, to.topic, { type: 'bytes', commitBytes, progress })
  console.log('done')
}

await copy()
