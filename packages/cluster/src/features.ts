import type { Wait } from '@kafi/core'
import { askController, type Outcome, outcomeOf, requireApi } from './admin-ask.ts'
import type { Client } from './client.ts'
import { checkCode } from './kafka-error.ts'

/** A feature of a cluster (KIP-584). */
export interface Feature {
  readonly name: string
  /** What the broker that was asked can do. */
  readonly supported: { readonly min: number; readonly max: number }
  /** What all brokers do; absent: it is off. */
  readonly finalized?: number
}

/** Features of a cluster. */
export interface DescribedFeatures {
  readonly features: readonly Feature[]
  /** Grows with every change; -1: not said. */
  readonly epoch: number
}

/** A feature to be set. */
export interface FeatureUpdate {
  readonly name: string
  /** 0: off. */
  readonly level: number
  /** A lower level must be allowed: `safe` loses nothing, `unsafe` may. Default `upgrade`. */
  readonly type?: 'upgrade' | 'safe' | 'unsafe'
}

/** What became of a feature. */
export interface UpdatedFeature extends Outcome {
  readonly name: string
}

/**
 * Features of the cluster, `metadata.version` among them (2.7 and newer).
 *
 * @example
 * const { features } = await describeFeatures(client, { signal })
 */
export async function describeFeatures(client: Client, o: Wait): Promise<DescribedFeatures> {
  return client.retry(o, async () => {
    const answer = await client.send('any', 'ApiVersions', software, o)
    checkCode(answer.errorCode, { api: 'ApiVersions' })
    const finalized = new Map(answer.finalizedFeatures.map((one) => [one.name, one.maxVersionLevel]))
    const features = answer.supportedFeatures.map(({ name, minVersion: min, maxVersion: max }) => {
      const level = finalized.get(name)
      return { name, supported: { min, max }, ...(level !== undefined && { finalized: level }) }
    })
    return { features, epoch: Number(answer.finalizedFeaturesEpoch) }
  })
}

/** Kafka refuses an empty name. */
const software = { clientSoftwareName: 'kafi', clientSoftwareVersion: '0.1.0' }

/**
 * Sets features for the whole cluster: all of them, or none. From 4.1 on one error holds for all.
 *
 * @example
 * const [{ error }] = await updateFeatures(client, [{ name: 'transaction.version', level: 2 }], { signal })
 */
export async function updateFeatures(
  client: Client,
  updates: readonly FeatureUpdate[],
  o: Wait & { readonly validateOnly?: boolean },
): Promise<readonly UpdatedFeature[]> {
  await requireApi(client, 'UpdateFeatures', 'features came with 2.7; nothing is to be set before', o)
  const featureUpdates = updates.map(({ name: feature, level: maxVersionLevel, type = 'upgrade' }) => {
    return { feature, maxVersionLevel, ...(type !== 'upgrade' && { upgradeType: type === 'safe' ? 2 : 3 }) }
  })
  const more = o.validateOnly === true ? { validateOnly: true } : {}
  return askController(client, o, async () => {
    const draft = { featureUpdates, timeoutMs: client.options.requestTimeoutMs, ...more }
    const answer = await client.send('controller', 'UpdateFeatures', draft, o)
    const found = new Map(answer.results.map((one) => [one.feature, one]))
    return updates.map(({ name }) => {
      const own = found.get(name)
      const { errorCode, errorMessage: text } = own && own.errorCode !== 0 ? own : answer
      return { name, ...outcomeOf(errorCode, { api: `UpdateFeatures '${name}'`, text }) }
    })
  })
}
