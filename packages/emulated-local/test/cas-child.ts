import { FolderStore } from '../src/folder.ts'

/**
 * A process that counts up by compare-and-swap until it is told to stop: `node testing/child.mjs cas-child.ts <dir> <name>`.
 * Prints the etag of each version it is told it won, and `?<body>` where nobody could say.
 */
const [dir, name] = process.argv.slice(3) as [string, string]
const o = { signal: new AbortController().signal }

async function count(): Promise<void> {
  await using store = await FolderStore.open(dir, { durability: 'os' })
  const told = { stop: false }
  process.stdin.on('data', () => (told.stop = true))
  for (let i = 0; !told.stop; i += 1) {
    const head = await store.get('h/head', o)
    const body = [Buffer.from(`${name} ${i}`)]
    const answer = await (typeof head === 'string'
      ? store.putIfAbsent('h/head', body, o)
      : store.putIfMatch('h/head', body, head.etag, o))
    if (typeof answer === 'object') console.log(`${answer.etag.split('-')[0]} ${name} ${i}`)
    else if (answer === 'unknown') console.log(`? ${name} ${i}`)
  }
}

await count()
process.stdin.destroy()
