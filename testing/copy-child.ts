import { Local } from '../packages/emulated-local/src/local.ts'

/**
 * A process that copies a topic from folder to folder, to be killed on the way:
 * `node testing/child.mjs testing/copy-child.ts <source> <topic> <target> <topic> <commit bytes>`.
 * Prints a line when it starts, the number of records read after every step, and `done` at the end.
 */
const [from, topic, to, targetTopic, commitBytes] = process.argv.slice(3) as [string, string, string, string, string]

async function copy(): Promise<void> {
  await using source = new Local({ rootDir: from, kafi: { progressNumMessages: 1 } })
  await using target = new Local({ rootDir: to })
  const progress = ({ read }: { readonly read: number }) => console.log(read)
  console.log('start')
  await source.cp(topic, target, targetTopic, { type: 'bytes', commitBytes: Number(commitBytes), progress })
  console.log('done')
}

await copy()
