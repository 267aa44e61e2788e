import {
  type Abortable,
  type Backend,
  type Logger,
  type Provider,
  run,
  type Settings,
  silent,
  Storage,
  type StorageConfig,
  type StorageOptions,
  type StorageProvider,
  type Wait,
} from '@kafi/core'
import type { ApiMap, ApiName } from '@kafi/protocol'
import type { BrokerVersion } from '@kafi/protocol/connection'
import { logWith } from './callbacks.ts'
import { type Admin, bindAdmin } from './cluster-admin.ts'
import type { Client } from './client.ts'
import { openCluster, partsOf } from './cluster-opening.ts'
import {
  type ApiVersion,
  brokerRelease,
  brokerVersions,
  request,
  type RequestOf,
  type RequestTarget,
} from './request.ts'
import { clusterSettings } from './settings.ts'
import { translateSettings } from './settings-translation.ts'
import { openTransactions, type Transactions } from './transactions.ts'
import type { WriterOptions } from './writer-options.ts'

const storage: StorageProvider = {
  section: 'kafka',
  folder: 'clusters',
  settings: clusterSettings,
  translate: translateSettings,
  open: (settings, o) => openCluster(settings, silent, o),
}

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
  #admin: Admin | undefined

  /**
   * `given`: the name of a configuration in `configs/clusters` (default `local`), settings, or brokers: `localhost:9092`,
   * several with commas between them.
   */
  constructor(given: StorageConfig = 'local', options: StorageOptions = {}) {
    // No name of a configuration has a colon.
    const config = typeof given === 'string' && given.includes(':') ? { bootstrapServers: given } : given
    const log = logWith(options.log ?? silent, logCallbackOf(config))
    super(providerWith(log), config, { ...options, log })
  }

  /**
   * Sends any request of Kafka's protocol to a broker (by its id) or a role (`any`, `controller`, `{ leader }`, `{ group }`,
   * `{ transaction }`) and answers with what came back: {@link request}.
   *
   * @example
   * const { brokers } = await cluster.request('any', 'Metadata', { version: 12, topics: [] })
   */
  request<N extends ApiName>(
    target: RequestTarget,
    name: N,
    draft: RequestOf<N>,
    options: Abortable = {},
  ): Promise<ApiMap[N]['response']> {
    return this.#run(options, (client, o) => request(client, target, name, draft, o))
  }

  /** What a broker (default: any) has: its APIs and their versions. */
  versions(target: RequestTarget = 'any', options: Abortable = {}): Promise<readonly ApiVersion[]> {
    return this.#run(options, (client, o) => brokerVersions(client, target, o))
  }

  /** Which release of Kafka a broker (default: any) speaks like, down to 0.8. */
  checkVersion(target: RequestTarget = 'any', options: Abortable = {}): Promise<BrokerVersion> {
    return run(this, options, (backend, o) => {
      const { client, probe } = partsOf(backend)
      return brokerRelease(client, target, probe, o)
    })
  }

  /**
   * All calls of administration, each as its own function says, without the client: {@link Admin}.
   *
   * @example
   * await cluster.admin.createTopics([{ topic: 'quakes', partitions: 3 }])
   */
  get admin(): Admin {
    this.#admin ??= bindAdmin((options, work) => this.#run(options, work))
    return this.#admin
  }

  /**
   * Transactions under an id, to be begun, filled, committed and aborted by hand: {@link openTransactions}. Whoever had the id
   * before is fenced.
   *
   * @example
   * await using transactions = await cluster.transactions('payments')
   */
  transactions(transactionalId: string, options: WriterOptions & Abortable = {}): Promise<Transactions> {
    return this.#run(options, (client, o) =>
      openTransactions(client, { ...options, signal: o.signal, transactionalId }),
    )
  }

  #run<T>(options: Abortable, work: (client: Client, o: Wait) => Promise<T>): Promise<T> {
    return run(this, options, (backend, o) => work(partsOf(backend).client, o))
  }
}

function providerWith(log: Logger): StorageProvider {
  const open = (settings: Settings, o: Wait): Promise<Backend> => openCluster(settings, log, o)
  return { ...storage, open }
}

/** Before the configuration is read: what is said of it is for the callback, too. */
function logCallbackOf(config: StorageConfig): unknown {
  if (typeof config === 'string') return undefined
  const sections: readonly unknown[] = [config, 'kafka' in config ? config.kafka : undefined]
  return sections.flatMap((section) => {
    if (typeof section !== 'object' || section === null) return []
    if ('log_cb' in section) return [section.log_cb]
    return 'onLog' in section ? [section.onLog] : []
  })[0]
}
