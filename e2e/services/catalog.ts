/** How a service is started: which Kafka, of how many brokers, kept together by what, and whether it lets in strangers. */
export interface Recipe {
  readonly name: string
  /** A folder below `e2e/kafka`. */
  readonly version: string
  readonly mode: 'kraft' | 'zookeeper' | 'coordinator'
  readonly brokers: number
  readonly secure: boolean
  /** `deep`: only in `npm run e2e:deep`, or when it is named. */
  readonly tier: 'short' | 'deep'
  /** Services that must run before it. */
  readonly needs: readonly string[]
}

const plain = { brokers: 1, secure: false, tier: 'deep', needs: [] } as const
const old = { ...plain, mode: 'zookeeper', needs: ['zookeeper'] } as const

/** Every service this project can start by itself. */
export const recipes: readonly Recipe[] = [
  { ...plain, name: 'kafka', version: '4.3.1', mode: 'kraft', tier: 'short' },
  { ...plain, name: 'kafka-secure', version: '4.3.1', mode: 'kraft', tier: 'short', brokers: 3, secure: true },
  { ...plain, name: 'kafka-3.9', version: '3.9.1', mode: 'kraft' },
  { ...plain, name: 'zookeeper', version: '2.8.2', mode: 'coordinator' },
  { ...old, name: 'kafka-2.8', version: '2.8.2' },
  { ...old, name: 'kafka-0.10', version: '0.10.2.2' },
  { ...old, name: 'kafka-0.8', version: '0.8.2.2' },
]

/** The recipe of a name. Throws for a name that is none, naming those there are. */
export function recipeOf(name: string): Recipe {
  const found = recipes.find((recipe) => recipe.name === name)
  if (found) return found
  throw new Error(`no service ${JSON.stringify(name)}: there are ${recipes.map((recipe) => recipe.name).join(', ')}`)
}

/** A user of a cluster that asks who you are. The passwords are no secrets: the brokers listen on 127.0.0.1 alone. */
export interface User {
  readonly username: string
  readonly password: string
}

/** `admin` may do everything; `alice` only what a test allows her by an ACL. */
export const users = {
  admin: { username: 'admin', password: 'admin-secret' },
  alice: { username: 'alice', password: 'alice-secret' },
} as const

/** One broker of a service that runs. */
export interface Broker {
  /** Of all services, one of its name: `kafka-secure-2`. */
  readonly name: string
  readonly id: number
  readonly host: string
  readonly port: number
  /** Its properties, log, process id and data; absent for a broker somebody else started. */
  readonly folder?: string
}

/** A service that runs, as tests and `.cache/e2e/services.json` see it. */
export interface Service {
  readonly name: string
  readonly version: string
  readonly brokers: readonly Broker[]
  /** `host:port` of every broker. */
  readonly addresses: readonly string[]
  /** Present where TLS and SASL (SCRAM-SHA-256, SCRAM-SHA-512, PLAIN, unsecured OAUTHBEARER) are asked for. */
  readonly security?: Security
}

/** What a client needs to be let in. Paths of PEM files are absolute. */
export interface Security {
  readonly caPath: string
  /** Key and certificate of a client, for TLS that asks for one. */
  readonly clientPath: string
  readonly users: typeof users
}
