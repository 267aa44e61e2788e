import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { cache } from './cache.ts'
import type { Service } from './catalog.ts'

/** A folder for each service that runs. */
export const runs = join(cache, 'run')

/** The folder of a service. */
export function serviceFolder(name: string): string {
  return join(runs, name)
}

/** What is written down of a service, or undefined if it was not started to the end. */
export function readService(name: string): Service | undefined {
  const file = join(serviceFolder(name), 'service.json')
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Service) : undefined
}

/** Writes a service down, and anew the list of all, `.cache/e2e/services.json`. */
export function writeService(service: Service): void {
  writeFileSync(join(serviceFolder(service.name), 'service.json'), JSON.stringify(service, null, 2))
  writeServices()
}

/** Forgets a service and all its data. */
export function removeService(name: string): void {
  rmSync(serviceFolder(name), { recursive: true, force: true })
  writeServices()
}

/** Names of the folders below the run folder, of services that were not started to the end too. */
export function listFolders(): string[] {
  if (!existsSync(runs)) return []
  return readdirSync(runs, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
}

function writeServices(): void {
  const services = listFolders().flatMap((name) => readService(name) ?? [])
  const byName = Object.fromEntries(services.map((service) => [service.name, service]))
  writeFileSync(join(cache, 'services.json'), `${JSON.stringify(byName, null, 2)}\n`)
}

/** Runs `work` while no other process changes the services. The lock of a process that is gone is taken over. */
export async function withLock<T>(work: () => Promise<T>): Promise<T> {
  const file = join(cache, 'lock')
  mkdirSync(dirname(file), { recursive: true })
  while (!tryLock(file)) await sleep(100)
  try {
    return await work()
  } finally {
    rmSync(file, { force: true })
  }
}

function tryLock(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' })
    return true
  } catch {
    const holder = Number(existsSync(file) && readFileSync(file, 'utf8'))
    if (holder > 0 && !isProcess(holder)) rmSync(file, { force: true })
    return false
  }
}

function isProcess(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
