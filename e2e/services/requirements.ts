import { isInstalled } from './command.ts'

/** What a run may require by `KAFI_REQUIRE`, with the commands it takes; a text says why there is nothing to start yet. */
const needs = {
  kafka: ['java', 'mvn', 'openssl'],
  java: ['java', 'javac', 'mvn'],
  python: ['python3'],
  kcat: ['kcat'],
  registry: 'no package talks to a schema registry yet',
  s3: 'no package talks to S3 yet',
  azure: 'no package talks to Azure yet',
} as const satisfies Record<string, readonly string[] | string>

/** A name `KAFI_REQUIRE` may hold: a service, or a client of others that tests compare with. */
export type Requirement = keyof typeof needs

type Environment = Readonly<Record<string, string | undefined>>

/** All names `KAFI_REQUIRE` may hold. */
export const requirements = Object.keys(needs) as Requirement[]

/** Why something is absent, or undefined if it is there: installed, or named by `KAFI_E2E_<NAME>`. */
export function absenceOf(name: Requirement, environment: Environment = process.env): string | undefined {
  if (environment[`KAFI_E2E_${name.toUpperCase()}`] !== undefined) return undefined
  const commands = needs[name]
  if (typeof commands === 'string') return commands
  const missing = commands.filter((command) => !isInstalled(command))
  return missing.length === 0 ? undefined : `not installed: ${missing.join(', ')}`
}

/** What `KAFI_REQUIRE` names. Throws for a name that is none. */
export function readRequired(environment: Environment = process.env): Requirement[] {
  const names = (environment['KAFI_REQUIRE'] ?? '').split(',').filter((name) => name !== '')
  for (const name of names) {
    if (!requirements.includes(name as Requirement)) {
      throw new Error(`KAFI_REQUIRE: ${JSON.stringify(name)} is none of ${requirements.join(', ')}`)
    }
  }
  return names as Requirement[]
}
