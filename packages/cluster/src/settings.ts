import type { Setting } from '@kafi/core'
import { callbackSettings } from './settings-callbacks.ts'
import { connectionSettings } from './settings-connection.ts'
import { groupSettings } from './settings-groups.ts'
import { readingSettings } from './settings-reading.ts'
import { securitySettings } from './settings-security.ts'
import { writerSettings } from './writer-options.ts'

/** Items of the section `kafka`, under the names librdkafka has for them (the Java client's, where librdkafka has none). */
export const clusterSettings: readonly Setting[] = [
  ...connectionSettings,
  ...securitySettings,
  ...readingSettings,
  ...writerSettings,
  ...groupSettings,
  ...callbackSettings,
]
