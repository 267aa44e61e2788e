import { recipes } from './catalog.ts'
import { prepareDocker } from './docker.ts'
import { listServices, startService, stopService } from './service.ts'
import { listFolders } from './state.ts'

const usage = `npm run services -- up [name ...]      starts what runs not (kafka, if none is named; all: every one)
npm run services -- down [name ...]    stops them, their data are gone (all, if none is named)
npm run services -- status             shows what runs
npm run services -- docker             writes what docker/compose.yaml mounts
names: ${recipes.map(({ name }) => name).join(' ')}`

const [verb, ...names] = process.argv.slice(2)

function namesOr(fallback: readonly string[]): readonly string[] {
  if (names.includes('all')) return recipes.map(({ name }) => name)
  return names.length > 0 ? names : fallback
}

if (verb === 'up') {
  for (const name of namesOr(['kafka'])) {
    const { version, addresses } = await startService(name)
    console.log(`${name}: ${version} at ${addresses.join(',')}`)
  }
} else if (verb === 'down') {
  for (const name of namesOr(listFolders())) await stopService(name)
} else if (verb === 'status') {
  for (const { service, version, brokers } of listServices()) {
    console.log(`${service}: ${version}, ${brokers.length === 0 ? 'not running' : brokers.join(', ')}`)
  }
} else if (verb === 'docker') {
  prepareDocker()
} else {
  console.error(usage)
  process.exitCode = 2
}
