import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeClusterId, prepareBroker, startBroker } from './brokers.ts'
import { recipeOf, users, type Broker, type Recipe, type Service } from './catalog.ts'
import { endProcess, isLiving } from './process.ts'
import { findPorts } from './ports.ts'
import { certificatesOf, type Node, type Plan } from './properties.ts'
import { listFolders, readService, removeService, serviceFolder, withLock, writeService } from './state.ts'

/**
 * Starts a service and what it needs, or gives it as it runs; brokers of it that were stopped are started again. With
 * `owner`, a process id, a service that this starts belongs to that process, and {@link stopOwned} stops it.
 *
 * @example
 * const { addresses } = await startService('kafka')
 */
export async function startService(name: string, { owner }: { owner?: number } = {}): Promise<Service> {
  return withLock(() => ensure(recipeOf(name), owner))
}

/** Stops a service, its data are gone. One that does not run is no error. */
export async function stopService(name: string): Promise<void> {
  await withLock(() => remove(name))
}

/** Stops all services that a process owns, and only those. */
export async function stopOwned(owner: number): Promise<void> {
  await withLock(async () => {
    await Promise.all(
      listFolders()
        .filter((name) => existsSync(ownerFile(name, owner)))
        .map(remove),
    )
  })
}

/** Names of the services that run or have left something, each with the brokers of it that live. */
export function listServices(): { service: string; version: string; brokers: string[] }[] {
  return listFolders().map((name) => {
    const living = readService(name)?.brokers.filter(isRunning) ?? []
    const brokers = living.map(({ name: broker, host, port }) => `${broker} at ${host}:${port}`)
    return { service: name, version: recipeOf(name).version, brokers }
  })
}

async function ensure(recipe: Recipe, owner: number | undefined): Promise<Service> {
  const running = readService(recipe.name)
  if (!running) return start(recipe, owner)
  await Promise.all(running.brokers.filter((broker) => !isRunning(broker)).map(startBroker))
  return running
}

async function start(recipe: Recipe, owner: number | undefined): Promise<Service> {
  await remove(recipe.name)
  const needed: Service[] = []
  for (const name of recipe.needs) needed.push(await ensure(recipeOf(name), owner))
  const folder = serviceFolder(recipe.name)
  mkdirSync(folder, { recursive: true })
  if (owner !== undefined) writeFileSync(ownerFile(recipe.name, owner), '')
  const certificates = certificatesOf(recipe, folder)
  const zookeeper = needed[0]?.addresses[0]
  const plan: Plan = { recipe, nodes: await planNodes(recipe), listenHost: '127.0.0.1', zookeeper, certificates }
  const clusterId = makeClusterId()
  for (const node of plan.nodes) prepareBroker(plan, node, clusterId)
  const service = describe(plan)
  await Promise.all(service.brokers.map(startBroker))
  writeService(service)
  return service
}

async function planNodes({ name, brokers }: Recipe): Promise<Node[]> {
  const ports = await findPorts(brokers * 2)
  return Array.from({ length: brokers }, (_, index) => ({
    id: index + 1,
    port: ports[index * 2]!,
    controllerPort: ports[index * 2 + 1]!,
    folder: join(serviceFolder(name), String(index + 1)),
  }))
}

function describe({ recipe: { name, version }, nodes, certificates }: Plan): Service {
  const brokers = nodes.map(({ id, port, folder }): Broker => ({
    name: `${name}-${id}`,
    id,
    host: '127.0.0.1',
    port,
    folder,
  }))
  const addresses = brokers.map(({ host, port }) => `${host}:${port}`)
  if (!certificates) return { name, version, brokers, addresses }
  const { caPath, clientPath } = certificates
  return { name, version, brokers, addresses, security: { caPath, clientPath, users } }
}

async function remove(name: string): Promise<void> {
  const folder = serviceFolder(name)
  if (!existsSync(folder)) return
  const nodes = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  await Promise.all(nodes.map((entry) => endProcess(join(folder, entry.name), 'SIGKILL')))
  removeService(name)
}

function isRunning({ folder }: Broker): boolean {
  return folder !== undefined && isLiving(folder)
}

function ownerFile(name: string, owner: number): string {
  return join(serviceFolder(name), `owner-${owner}`)
}
