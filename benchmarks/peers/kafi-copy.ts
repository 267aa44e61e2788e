import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { Cluster } from '@kafi/cluster'
import { Local } from '@kafi/emulated-local'
import type { Work } from './serve-laps.ts'
import type { Task } from './task.ts'

/** Copies a topic within a cluster, whole batches where they fit. */
export function copy({ servers, topic, target }: Task): Work {
  return async () => {
    await using cluster = new Cluster({ bootstrapServers: servers })
    return (await cluster.cp(topic, cluster, target, { type: 'bytes' })).written
  }
}

/** Copies it message by message, through a function. */
export function copyDecoded({ servers, topic, target }: Task): Work {
  return async () => {
    await using cluster = new Cluster({ bootstrapServers: servers })
    return (await cluster.cp(topic, cluster, target, { type: 'bytes', map: (message) => message })).written
  }
}

/** Copies a topic to a folder; every commit is on disk before the next. */
export function copyToFolder({ servers, topic, folder }: Task): Work {
  const rootDir = join(folder, 'target')
  rmSync(rootDir, { recursive: true, force: true })
  return async () => {
    await using cluster = new Cluster({ bootstrapServers: servers })
    await using local = new Local({ rootDir })
    return (await cluster.cp(topic, local, 'copy', { type: 'bytes', durability: 'sync' })).written
  }
}

/** Copies the topic `source` of a folder to a cluster. */
export function copyFromFolder({ servers, target, folder }: Task): Work {
  return async () => {
    await using cluster = new Cluster({ bootstrapServers: servers })
    await using local = new Local({ rootDir: join(folder, 'source') })
    return (await local.cp('source', cluster, target, { type: 'bytes' })).written
  }
}
