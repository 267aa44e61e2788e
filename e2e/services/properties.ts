import { join } from 'node:path'
import { makeCertificates, type Certificates } from './certificates.ts'
import { users, type Recipe } from './catalog.ts'

/** A node's place: its ports and its folder. */
export interface Node {
  readonly id: number
  readonly port: number
  /** Where KRaft's controllers talk. */
  readonly controllerPort: number
  readonly folder: string
}

/** What the properties of a node are made from. */
export interface Plan {
  readonly recipe: Recipe
  readonly nodes: readonly Node[]
  /** Where clients may come from: 127.0.0.1, or 0.0.0.0 for whoever a container forwards. */
  readonly listenHost: string
  /** `host:port` of ZooKeeper, for a broker that has one. */
  readonly zookeeper: string | undefined
  readonly certificates: Certificates | undefined
}

/** Certificates where the recipe asks for them, in a folder below the service's. */
export function certificatesOf(recipe: Recipe, folder: string): Certificates | undefined {
  return recipe.secure ? makeCertificates(join(folder, 'tls')) : undefined
}

/** The text of a node's `server.properties` (`zoo.cfg` for ZooKeeper). */
export function propertiesOf(plan: Plan, node: Node): string {
  const entries = { ...modes[plan.recipe.mode](plan, node), ...(plan.certificates && secure(plan.certificates)) }
  return Object.entries(entries)
    .map(([key, value]) => `${key}=${value}\n`)
    .join('')
}

type Properties = Record<string, string | number>

const modes = {
  kraft: (plan: Plan, node: Node): Properties => {
    const protocol = plan.recipe.secure ? 'SASL_SSL' : 'PLAINTEXT'
    const voters = plan.nodes.map(({ id, controllerPort }) => `${id}@127.0.0.1:${controllerPort}`)
    return {
      'process.roles': 'broker,controller',
      'node.id': node.id,
      'broker.rack': `rack-${node.id}`,
      'controller.quorum.voters': voters.join(','),
      'controller.listener.names': 'CONTROLLER',
      listeners: `${protocol}://${plan.listenHost}:${node.port},CONTROLLER://127.0.0.1:${node.controllerPort}`,
      'advertised.listeners': `${protocol}://127.0.0.1:${node.port}`,
      'inter.broker.listener.name': protocol,
      'listener.security.protocol.map': `CONTROLLER:PLAINTEXT,${protocol}:${protocol}`,
      'replica.selector.class': 'org.apache.kafka.common.replica.RackAwareReplicaSelector',
      ...replication(plan.nodes.length),
      ...everywhere(node),
    }
  },
  zookeeper: (plan: Plan, node: Node): Properties => ({
    'broker.id': node.id,
    'zookeeper.connect': `${String(plan.zookeeper)}/${plan.recipe.name}`,
    // 0.8 knows no listeners, and the newer ones refuse what they do not know only with a warning.
    ...(plan.recipe.version.startsWith('0.8')
      ? { port: node.port, 'host.name': '127.0.0.1', 'advertised.host.name': '127.0.0.1' }
      : { listeners: `PLAINTEXT://127.0.0.1:${node.port}` }),
    ...replication(1),
    ...everywhere(node),
  }),
  coordinator: (_plan: Plan, node: Node): Properties => ({
    dataDir: join(node.folder, 'data'),
    clientPort: node.port,
    clientPortAddress: '127.0.0.1',
    'admin.enableServer': 'false',
    maxClientCnxns: 0,
  }),
}

/** Few partitions of the internal topics: a test waits for each of them to be loaded. */
function replication(brokers: number): Properties {
  const least = Math.min(brokers, 2)
  return {
    'default.replication.factor': brokers,
    'min.insync.replicas': least,
    'offsets.topic.replication.factor': brokers,
    'offsets.topic.num.partitions': 5,
    'transaction.state.log.replication.factor': brokers,
    'transaction.state.log.min.isr': least,
    'transaction.state.log.num.partitions': 5,
    'share.coordinator.state.topic.replication.factor': brokers,
    'share.coordinator.state.topic.min.isr': least,
    'share.coordinator.state.topic.num.partitions': 5,
  }
}

function everywhere(node: Node): Properties {
  return {
    'log.dirs': join(node.folder, 'data'),
    'group.initial.rebalance.delay.ms': 0,
    'delete.topic.enable': 'true',
  }
}

/** TLS by PEM files, every SASL mechanism, and nobody but `admin` may do anything without an ACL. */
function secure({ caPath, brokerPath }: Certificates): Properties {
  const { admin, alice } = users
  const common = 'org.apache.kafka.common.security'
  const jaas = (mechanism: string) => `listener.name.sasl_ssl.${mechanism}.sasl.jaas.config`
  const self = `username="${admin.username}" password="${admin.password}"`
  const plainUsers = [admin, alice].map(({ username, password }) => `user_${username}="${password}"`).join(' ')
  return {
    'sasl.enabled.mechanisms': 'SCRAM-SHA-256,SCRAM-SHA-512,PLAIN,OAUTHBEARER',
    'sasl.mechanism.inter.broker.protocol': 'SCRAM-SHA-512',
    [jaas('scram-sha-512')]: `${common}.scram.ScramLoginModule required ${self};`,
    [jaas('scram-sha-256')]: `${common}.scram.ScramLoginModule required;`,
    [jaas('plain')]: `${common}.plain.PlainLoginModule required ${plainUsers};`,
    [jaas('oauthbearer')]:
      `${common}.oauthbearer.OAuthBearerLoginModule required unsecuredLoginStringClaim_sub="admin";`,
    'ssl.keystore.type': 'PEM',
    'ssl.keystore.location': brokerPath,
    'ssl.truststore.type': 'PEM',
    'ssl.truststore.location': caPath,
    'ssl.client.auth': 'requested',
    'authorizer.class.name': 'org.apache.kafka.metadata.authorizer.StandardAuthorizer',
    // The listener of the controllers asks nobody for a name.
    'super.users': 'User:admin;User:ANONYMOUS',
  }
}
