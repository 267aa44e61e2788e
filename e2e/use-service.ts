import { randomBytes } from 'node:crypto'
import type { Service } from './services/catalog.ts'
import { externalService } from './services/external.ts'
import { startService } from './services/service.ts'

/** The variable by which the processes of a run know its first one, which stops the services at the end. */
export const ownerVariable = 'KAFI_E2E_OWNER'

/** Whether this run takes its time: old brokers too, and the full counts. */
export const isDeep = process.env['KAFI_RUNS'] === 'deep'

/**
 * The service of a name for a test: the one the environment names, the one that runs, or one started now that is stopped
 * at the end of the run.
 *
 * @example
 * const kafka = await useService('kafka')
 */
export async function useService(name: string): Promise<Service> {
  return externalService(name) ?? startService(name, { owner: Number(process.env[ownerVariable]) })
}

/** A topic name no run used before: a service may have been up for days. */
export function newTopic(prefix: string): string {
  return `${prefix}-${randomBytes(6).toString('hex')}`
}
