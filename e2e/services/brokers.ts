import { randomBytes } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { recipeOf, users, type Broker, type Recipe } from './catalog.ts'
import { run } from './command.ts'
import { javaArguments } from './java.ts'
import { endProcess, startProcess } from './process.ts'
import { propertiesOf, type Node, type Plan } from './properties.ts'

const programs = {
  kraft: { main: 'kafka.Kafka', ready: /started \(kafka\.server\.KafkaRaftServer\)/ },
  zookeeper: { main: 'kafka.Kafka', ready: /started \(kafka\.server\.KafkaServer\)/ },
  coordinator: { main: 'org.apache.zookeeper.server.ZooKeeperServerMain', ready: /binding to port/ },
}

/** Writes what a node needs to start for the first time: its properties, and KRaft's storage. */
export function prepareBroker(plan: Plan, node: Node, clusterId: string): void {
  mkdirSync(join(node.folder, 'data'), { recursive: true })
  const properties = propertiesFile(node.folder)
  writeFileSync(properties, propertiesOf(plan, node))
  if (plan.recipe.mode !== 'kraft') return
  const format = ['format', '-t', clusterId, '-c', properties, ...scramUsers(plan.recipe)]
  run('java', javaArguments(plan.recipe.version, 'kafka.tools.StorageTool', format))
}

/** An id as Kafka makes it. */
export function makeClusterId(): string {
  return `k${randomBytes(16).toString('base64url').slice(1)}`
}

/** Starts a broker that was stopped or killed, with the address and the data it had. Resolves when it serves. */
export async function startBroker(broker: Broker): Promise<void> {
  const { version, mode } = recipeOf(serviceOf(broker))
  const { main, ready } = programs[mode]
  const folder = folderOf(broker)
  await startProcess(folder, 'java', javaArguments(version, main, [propertiesFile(folder)]), ready)
}

/** Stops a broker in order: it hands over what it leads. Resolves when it is gone. */
export async function stopBroker(broker: Broker): Promise<void> {
  await endProcess(folderOf(broker), 'SIGTERM')
}

/** Kills a broker (SIGKILL). Resolves when it is gone. */
export async function killBroker(broker: Broker): Promise<void> {
  await endProcess(folderOf(broker), 'SIGKILL')
}

/** The folder of a broker. Throws for one that somebody else started: it is not ours to stop. */
export function folderOf(broker: Broker): string {
  if (broker.folder !== undefined) return broker.folder
  throw new Error(`${broker.name} was started by somebody else and cannot be stopped or started here`)
}

function serviceOf(broker: Broker): string {
  return broker.name.replace(/-\d+$/, '')
}

function propertiesFile(folder: string): string {
  return join(folder, 'server.properties')
}

/** What `StorageTool format` is told beside the id: the users who come with the storage. */
export function scramUsers({ secure }: Recipe): string[] {
  if (!secure) return []
  return ['SCRAM-SHA-256', 'SCRAM-SHA-512'].flatMap((mechanism) =>
    Object.values(users).flatMap(({ username, password }) => [
      '--add-scram',
      `${mechanism}=[name=${username},password=${password}]`,
    ]),
  )
}
