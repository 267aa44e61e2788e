import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { load } from 'js-yaml'
import { expect, test } from 'vitest'
import { recipeOf } from '../../services/catalog.ts'
import { root } from '../../services/cache.ts'
import { dockerPorts, planDocker } from '../../services/docker.ts'
import { propertiesOf } from '../../services/properties.ts'

interface Compose {
  readonly services: Record<string, { entrypoint: string[]; ports?: string[] }>
}

const text = readFileSync(join(root, 'docker/compose.yaml'), 'utf8')
const compose = load(text) as Compose
const plans = Object.keys(dockerPorts).map((name) => planDocker(recipeOf(name)))

test('the compose file publishes the ports that the brokers listen on', () => {
  const ports = plans.flatMap(({ nodes }) => nodes.map(({ port }) => `127.0.0.1:${port}:${port}`))
  expect(compose.services['network']!.ports).toEqual(ports)
  for (const plan of plans) {
    for (const node of plan.nodes) expect(propertiesOf(plan, node)).toContain(`://0.0.0.0:${node.port},`)
  }
})

test('the compose file starts each broker of each service, in the version that is tested', () => {
  const { network, ...brokers } = compose.services
  const folders = plans.flatMap(({ recipe, nodes }) => nodes.map(({ id }) => `/services/${recipe.name}/${id}`))
  expect(Object.values(brokers).map(({ entrypoint }) => entrypoint.at(-1))).toEqual(folders)
  const images = [...text.matchAll(/image: (.*)/g)].map((match) => match[1])
  expect(new Set(images)).toEqual(new Set([`apache/kafka:${recipeOf('kafka').version}`]))
  expect(network!.entrypoint).toEqual(['sleep', 'infinity'])
})
