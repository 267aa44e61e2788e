import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeClusterId, scramUsers } from './brokers.ts'
import { cache } from './cache.ts'
import { recipeOf, type Recipe } from './catalog.ts'
import { makeCertificates } from './certificates.ts'
import { propertiesOf, type Node, type Plan } from './properties.ts'

/** First port of each service in `docker/compose.yaml`; each further broker has the next. */
export const dockerPorts = { kafka: 9092, 'kafka-secure': 9192 } as const

/** Controllers are not reached from outside. */
const controllerDistance = 10_000
/** Where the folder is mounted. */
const mounted = '/services'
const written = join(cache, 'docker')

/** Writes properties and certificates of the services of `docker/compose.yaml`, anew, into `.cache/e2e/docker`. */
export function prepareDocker(): void {
  rmSync(written, { recursive: true, force: true })
  for (const name of Object.keys(dockerPorts)) prepareService(recipeOf(name))
}

function prepareService(recipe: Recipe): void {
  const plan = planDocker(recipe)
  const clusterId = makeClusterId()
  for (const node of plan.nodes) {
    const folder = join(written, recipe.name, String(node.id))
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'server.properties'), propertiesOf(plan, node))
    writeFileSync(join(folder, 'format'), ['-t', clusterId, ...scramUsers(recipe)].join('\n'))
  }
  if (recipe.secure) makeCertificates(join(written, recipe.name, 'tls'))
}

/** The nodes of a service as they are in the containers. */
export function planDocker(recipe: Recipe): Plan {
  const first = dockerPorts[recipe.name as keyof typeof dockerPorts]
  const tls = `${mounted}/${recipe.name}/tls`
  return {
    recipe,
    nodes: Array.from({ length: recipe.brokers }, (_, index): Node => {
      const port = first + index
      return { id: index + 1, port, controllerPort: port + controllerDistance, folder: `/tmp/${recipe.name}` }
    }),
    listenHost: '0.0.0.0',
    zookeeper: undefined,
    certificates: recipe.secure
      ? { caPath: `${tls}/ca.pem`, brokerPath: `${tls}/broker-with-key.pem`, clientPath: `${tls}/client-with-key.pem` }
      : undefined,
  }
}
