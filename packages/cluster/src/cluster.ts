import {
  type Backend,
  type Provider,
  type Settings,
  Storage,
  type StorageConfig,
  type StorageOptions,
  type StorageProvider,
  type Wait,
} from '@kafi/core'
import { clusterBackend } from './backend.ts'
import { Client } from './client.ts'
import { clientOptions } from './client-options.ts'
import { clusterSettings } from './settings.ts'

const storage: StorageProvider = { section: 'kafka', folder: 'clusters', settings: clusterSettings, open: openCluster }

/**
 * What `registry.use()` takes.
 *
 * @example
 * registry.use(cluster)
 */
export const cluster: Provider & { readonly storage: StorageProvider } = { name: 'cluster', storage }

/**
 * A real Kafka cluster.
 *
 * @example
 * await using cluster = new Cluster({ bootstrapServers: 'localhost:9092' })
 * await cluster.ls()
 */
export class Cluster extends Storage {
  /** `config`: the name of a configuration in `configs/clusters` (default `local`), or settings. */
  constructor(config: StorageConfig = 'local', options?: StorageOptions) {
    super(storage, config, options)
  }
}

async function openCluster(settings: Settings, o: Wait): Promise<Backend> {
  o.signal.throwIfAborted()
  return clusterBackend(new Client(clientOptions(settings)))
}
