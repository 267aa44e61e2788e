import type { Setting } from '@kafi/core'

/** Where the brokers are and how long they are waited for. */
export const connectionSettings: readonly Setting[] = [
  {
    key: 'bootstrap.servers',
    type: 'string',
    required: true,
    doc: 'Brokers to begin with: `host:port`, several with commas between them.',
  },
  {
    key: 'client.id',
    type: 'string',
    default: 'kafi',
    doc: 'What the brokers call this client in their logs and quotas.',
  },
  {
    key: 'driver',
    type: 'string',
    choices: ['kafkajs', 'socket'],
    default: 'kafkajs',
    doc: 'Whose connections are used. Brokers before 0.11 need `socket`.',
  },
  {
    key: 'socket.connection.setup.timeout.ms',
    type: 'number',
    min: 1,
    default: 30_000,
    doc: 'Longest wait for a connection.',
  },
  {
    key: 'request.timeout.ms',
    type: 'number',
    min: 1,
    default: 30_000,
    doc: 'Longest wait for the answer to one request.',
  },
  { key: 'default.api.timeout.ms', type: 'number', min: 1, default: 60_000, doc: 'How long a call is tried again.' },
  {
    key: 'retry.backoff.ms',
    type: 'number',
    min: 0,
    default: 100,
    doc: 'Pause before the second try; it doubles from there.',
  },
  { key: 'retry.backoff.max.ms', type: 'number', min: 0, default: 1000, doc: 'Longest pause between tries.' },
  {
    key: 'reconnect.backoff.ms',
    type: 'number',
    min: 0,
    default: 50,
    doc: 'Pause after a connection failed; it doubles.',
  },
  {
    key: 'reconnect.backoff.max.ms',
    type: 'number',
    min: 0,
    default: 1000,
    doc: 'Longest pause after failed connections.',
  },
  {
    key: 'metadata.max.age.ms',
    type: 'number',
    min: 0,
    default: 300_000,
    doc: 'How long leaders are believed without asking.',
  },

  { key: 'client.rack', type: 'string', doc: 'Where this client is (`broker.rack`): the nearest replica is read.' },
]
