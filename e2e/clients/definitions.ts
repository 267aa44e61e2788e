import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { cache, cacheFolder, jarsOf } from '../services/cache.ts'
import { run } from '../services/command.ts'

/** A folder with Kafka's own message definitions (*.json) of a version, taken out of its jars. Takes the `jar` command. */
export function definitionsOf(version: string): string {
  const jars = jarsOf(version)
  return cacheFolder(join(cache, 'definitions', version), join(jars, '.source'), (folder) => {
    for (const jar of readdirSync(jars).filter((name) => name.startsWith('kafka-'))) {
      mkdirSync(join(folder, jar))
      run('jar', ['--extract', '--file', join(jars, jar), 'common', 'message'], join(folder, jar))
    }
  })
}
