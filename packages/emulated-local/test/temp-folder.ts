import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'

/** Names of folders that are not there yet, for the tests of one file; all are removed after the last. */
export function tempFolders(name: string): () => string {
  let parent = ''
  let made = 0
  beforeAll(async () => {
    parent = await mkdtemp(join(tmpdir(), `kafi-${name}-`))
  })
  afterAll(() => rm(parent, { recursive: true, force: true }))
  return () => join(parent, `root-${(made += 1)}`)
}
