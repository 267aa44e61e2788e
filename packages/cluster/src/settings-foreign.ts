import { acksWord, bytesToKbytes, joined, only, resetWord, type Translation, upperCase } from './settings-words.ts'

/** A name of librdkafka's or of the Java client's that is not the name of one of our settings. */
export interface ForeignName {
  readonly name: string
  /** The setting it is another name of; absent: it has no effect here. */
  readonly serves?: string
  readonly translate?: Translation
  /** For the page and for the warning: where it has no effect, what to do. */
  readonly note: string
}

/** Values of our own settings that other clients write in another way. */
export const valueTranslations: ReadonlyMap<string, Translation> = new Map([
  ['bootstrap.servers', joined],
  ['security.protocol', upperCase],
  ['sasl.mechanisms', upperCase],
  ['auto.offset.reset', resetWord],
  ['acks', acksWord],
  ['partition.assignment.strategy', joined],
])

const aliases: readonly ForeignName[] = [
  { name: 'metadata.broker.list', serves: 'bootstrap.servers', translate: joined, note: 'the same' },
  { name: 'sasl.mechanism', serves: 'sasl.mechanisms', translate: upperCase, note: 'the same' },
  { name: 'oauthbearer_token_refresh_cb', serves: 'oauth_cb', note: 'the same' },
  { name: 'socket.timeout.ms', serves: 'request.timeout.ms', note: 'the same' },
  { name: 'topic.metadata.refresh.interval.ms', serves: 'metadata.max.age.ms', note: 'the same' },
  { name: 'fetch.max.wait.ms', serves: 'fetch.wait.max.ms', note: 'the same' },
  { name: 'request.required.acks', serves: 'acks', translate: acksWord, note: 'the same' },
  { name: 'compression.codec', serves: 'compression.type', note: 'the same' },
  { name: 'compression.gzip.level', serves: 'compression.level', note: 'the same' },
  { name: 'compression.zstd.level', serves: 'compression.level', note: 'the same' },
  { name: 'buffer.memory', serves: 'queue.buffering.max.kbytes', translate: bytesToKbytes, note: 'in bytes there' },
  { name: 'delivery.timeout.ms', serves: 'message.timeout.ms', note: 'the same' },
  { name: 'dr_cb', serves: 'on_delivery', note: 'the same' },
  { name: 'dr_msg_cb', serves: 'on_delivery', note: 'the same' },
  { name: 'offset_commit_cb', serves: 'on_commit', note: 'the same' },
  { name: 'auto.commit.enable', serves: 'enable.auto.commit', note: 'the same' },
  {
    name: 'ssl.endpoint.identification.algorithm',
    translate: only(['https'], 'a broker must have a certificate of its own name'),
    note: '`https` alone: the name of a broker is checked',
  },
]

const perCall: readonly ForeignName[] = [
  { name: 'group.id', note: 'give `group` to consumer() or read()' },
  { name: 'group.instance.id', note: 'give `instanceId` to consumer()' },
  { name: 'isolation.level', note: 'give `isolation` to the call that reads' },
  { name: 'transactional.id', note: 'give `id` to the writer' },
  { name: 'partitioner', note: 'give `partitioner` to producer()' },
  { name: 'partitioner_cb', note: 'give `partitioner` to producer()' },
  { name: 'partitioner.class', note: 'give `partitioner` to producer()' },
  { name: 'partitioner.ignore.keys', note: 'give `partitioner` to producer()' },
  { name: 'linger.ms', note: 'give `lingerMs` to producer()' },
  { name: 'queue.buffering.max.ms', note: 'give `lingerMs` to producer()' },
  { name: 'key.serializer', note: 'give `keyType` to the call, or set `key.type`' },
  { name: 'value.serializer', note: 'give `valueType` to the call, or set `value.type`' },
  { name: 'key.deserializer', note: 'give `keyType` to the call, or set `key.type`' },
  { name: 'value.deserializer', note: 'give `valueType` to the call, or set `value.type`' },
  { name: 'enable.partition.eof', note: 'reads end at the end of the partitions unless `follow` is given' },
  { name: 'max.poll.records', note: 'give the number to consume()' },
  { name: 'batch.num.messages', note: 'set `produce.batch.size`' },
  { name: 'rebalance_cb', note: 'give `onAssign`, `onRevoke` and `onLost` to consumer()' },
  { name: 'consume_cb', note: 'use forEach()' },
  { name: 'logger', note: 'give `log` beside the configuration' },
  { name: 'log_level', note: 'give createLogger() a level' },
  { name: 'debug', note: 'give createLogger() the level `debug`' },
]

const kerberos = 'Kerberos is not served'
const oidc = 'fetch the token in `oauth_cb`'
const pem = 'use the PEM settings, or `ssl.keystore.location` with PKCS#12'
const node = "it is Node's"
const own = 'it is decided here'
const jvm = 'of the Java client alone'
const handle = 'of the C library alone'
const gone = 'it has no effect there either'

/** Names with one reason each, of librdkafka 2.x and Kafka 4.x. */
const reasons: readonly (readonly [reason: string, names: string])[] = [
  [
    kerberos,
    `sasl.kerberos.service.name sasl.kerberos.principal sasl.kerberos.kinit.cmd sasl.kerberos.keytab
     sasl.kerberos.min.time.before.relogin sasl.kerberos.ticket.renew.jitter sasl.kerberos.ticket.renew.window.factor`,
  ],
  [
    oidc,
    `enable.sasl.oauthbearer.unsecure.jwt sasl.oauthbearer.method sasl.oauthbearer.client.id sasl.oauthbearer.client.secret
     sasl.oauthbearer.client.credentials.client.id sasl.oauthbearer.client.credentials.client.secret sasl.oauthbearer.scope
     sasl.oauthbearer.extensions sasl.oauthbearer.token.endpoint.url sasl.oauthbearer.grant.type
     sasl.oauthbearer.assertion.algorithm sasl.oauthbearer.assertion.private.key.file
     sasl.oauthbearer.assertion.private.key.passphrase sasl.oauthbearer.assertion.private.key.pem
     sasl.oauthbearer.assertion.file sasl.oauthbearer.assertion.claim.aud sasl.oauthbearer.assertion.claim.exp.seconds
     sasl.oauthbearer.assertion.claim.iss sasl.oauthbearer.assertion.claim.jti.include
     sasl.oauthbearer.assertion.claim.nbf.seconds sasl.oauthbearer.assertion.claim.sub
     sasl.oauthbearer.assertion.jwt.template.file sasl.oauthbearer.assertion.template.file
     sasl.oauthbearer.metadata.authentication.type sasl.oauthbearer.clock.skew.seconds sasl.oauthbearer.expected.audience
     sasl.oauthbearer.expected.issuer sasl.oauthbearer.header.urlencode sasl.oauthbearer.jwks.endpoint.refresh.ms
     sasl.oauthbearer.jwks.endpoint.retry.backoff.max.ms sasl.oauthbearer.jwks.endpoint.retry.backoff.ms
     sasl.oauthbearer.jwks.endpoint.url sasl.oauthbearer.jwt.retriever.class sasl.oauthbearer.jwt.validator.class
     sasl.oauthbearer.scope.claim.name sasl.oauthbearer.sub.claim.name https.ca.location https.ca.pem
     sasl.login.callback.handler.class sasl.login.class sasl.login.connect.timeout.ms sasl.login.read.timeout.ms
     sasl.login.refresh.buffer.seconds sasl.login.refresh.min.period.seconds sasl.login.refresh.window.factor
     sasl.login.refresh.window.jitter sasl.login.retry.backoff.max.ms sasl.login.retry.backoff.ms
     sasl.client.callback.handler.class`,
  ],
  ['set `sasl.username` and `sasl.password`; those of PLAIN and SCRAM are taken as they are', 'sasl.jaas.config'],
  [
    pem,
    `ssl_key ssl_certificate ssl_ca ssl.ca.certificate.stores ssl.keystore.certificate.chain ssl.keystore.key
     ssl.keystore.type`,
  ],
  [
    'set `ssl.ca.location` to a file of PEM',
    'ssl.truststore.certificates ssl.truststore.location ssl.truststore.password ssl.truststore.type',
  ],
  [
    node,
    `ssl.cipher.suites ssl.curves.list ssl.sigalgs.list ssl.crl.location ssl.providers ssl.engine.location ssl.engine.id
     ssl_engine_callback_data ssl.certificate.verify_cb ssl.enabled.protocols ssl.protocol ssl.provider
     ssl.secure.random.implementation ssl.engine.factory.class ssl.keymanager.algorithm ssl.trustmanager.algorithm
     security.providers socket.send.buffer.bytes socket.receive.buffer.bytes send.buffer.bytes receive.buffer.bytes
     broker.address.ttl broker.address.family client.dns.lookup socket_cb connect_cb closesocket_cb open_cb resolve_cb`,
  ],
  [
    own,
    `message.max.bytes max.request.size message.copy.max.bytes receive.message.max.bytes max.in.flight
     max.in.flight.requests.per.connection metadata.recovery.strategy metadata.recovery.rebootstrap.trigger.ms
     topic.metadata.refresh.fast.interval.ms topic.metadata.refresh.sparse topic.metadata.propagation.max.ms
     topic.blacklist socket.keepalive.enable socket.nagle.disable socket.max.fails connections.max.idle.ms
     api.version.request api.version.request.timeout.ms api.version.fallback.ms broker.version.fallback
     allow.auto.create.topics group.protocol.type coordinator.query.interval.ms enable.auto.offset.store
     queued.min.messages queued.max.messages.kbytes fetch.queue.backoff.ms fetch.message.max.bytes
     max.partition.fetch.bytes fetch.max.bytes fetch.error.backoff.ms enable.gapless.guarantee
     queue.buffering.max.messages message.send.max.retries retries queue.buffering.backpressure.threshold
     delivery.report.only.error sticky.partitioning.linger.ms enable.metrics.push queuing.strategy msg_order_cmp
     max.block.ms metadata.max.idle.ms partitioner.adaptive.partitioning.enable partitioner.availability.timeout.ms
     compression.lz4.level socket.connection.setup.timeout.max.ms exclude.internal.topics`,
  ],
  [
    jvm,
    `config.providers interceptor.classes internal.throw.on.fetch.stable.offset.unsupported metric.reporters
     metrics.num.samples metrics.recording.level metrics.sample.window.ms bootstrap.controllers
     share.acknowledgement.mode share.acquire.mode transaction.two.phase.commit.enable`,
  ],
  [
    handle,
    `builtin.features enabled_events background_event_cb opaque default_topic_conf internal.termination.signal log.queue
     log.thread.name enable.random.seed log.connection.close plugin.library.paths interceptors
     consume.callback.max.messages`,
  ],
  [
    gone,
    `topic.metadata.refresh.fast.cnt socket.blocking.max.ms reconnect.backoff.jitter.ms produce.offset.report
     offset.store.method offset.store.path offset.store.sync.interval.ms`,
  ],
]

/** Every name of librdkafka's and of the Java client's configuration that is none of our settings. */
export const foreignNames: readonly ForeignName[] = [
  ...aliases,
  ...perCall,
  ...reasons.flatMap(([note, names]) => names.split(/\s+/).map((name) => ({ name, note }))),
]
