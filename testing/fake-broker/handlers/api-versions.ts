import type { Handler } from '../call.ts'
import { codes } from '../codes.ts'

/** Says what the broker takes (key 18). */
export const answerApiVersions: Handler<'ApiVersions'> = (_request, { versions, state, refuse }) => {
  const errorCode = refuse()
  const apiKeys = [...versions].map(([apiKey, { min, max }]) => ({ apiKey, minVersion: min, maxVersion: max }))
  if (errorCode !== codes.none) return { errorCode }
  const finalizedFeatures = [...state.admin.features].map(([name, level]) => {
    return { name, maxVersionLevel: level, minVersionLevel: level }
  })
  const supportedFeatures = finalizedFeatures.map(({ name, maxVersionLevel: maxVersion }) => {
    return { name, minVersion: 1, maxVersion }
  })
  return { apiKeys, supportedFeatures, finalizedFeatures, finalizedFeaturesEpoch: 1n }
}
