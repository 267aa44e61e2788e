import type { Setting } from '@kafi/core'

/** How connections are encrypted, and how we say who we are. */
export const securitySettings: readonly Setting[] = [
  {
    key: 'security.protocol',
    type: 'string',
    choices: ['PLAINTEXT', 'SSL', 'SASL_PLAINTEXT', 'SASL_SSL'],
    default: 'PLAINTEXT',
    doc: 'Whether connections are encrypted (`SSL`) and authenticated (`SASL`).',
  },
  {
    key: 'sasl.mechanisms',
    type: 'string',
    choices: ['PLAIN', 'SCRAM-SHA-256', 'SCRAM-SHA-512', 'OAUTHBEARER'],
    doc: 'How we say who we are. Needed where `security.protocol` begins with `SASL`.',
  },
  { key: 'sasl.username', type: 'string', doc: 'Name of the user.' },
  { key: 'sasl.password', type: 'secret', doc: 'Password of the user.' },
  {
    key: 'oauth_cb',
    name: 'oauthCallback',
    type: 'function',
    doc: 'Gives a token for OAUTHBEARER: `async (config, { signal }) => ({ value, extensions })`.',
  },
  { key: 'ssl.ca.location', type: 'string', doc: 'File with the certificates to trust (PEM). Default: those of Node.' },
  { key: 'ssl.certificate.location', type: 'string', doc: 'File with our certificate (PEM).' },
  { key: 'ssl.key.location', type: 'string', doc: 'File with the key of our certificate (PEM).' },
  { key: 'ssl.key.password', type: 'secret', doc: 'Password of the key.' },
  {
    key: 'enable.ssl.certificate.verification',
    type: 'boolean',
    default: true,
    doc: 'Refuse brokers whose certificate is not trusted.',
  },

  { key: 'sasl.oauthbearer.config', type: 'string', doc: 'Handed to `oauth_cb` as it is.' },
  { key: 'ssl.ca.pem', type: 'string', doc: 'The certificates to trust, as PEM text.' },
  { key: 'ssl.certificate.pem', type: 'string', doc: 'Our certificate, as PEM text.' },
  { key: 'ssl.key.pem', type: 'secret', doc: 'The key of our certificate, as PEM text.' },
  { key: 'ssl.keystore.location', type: 'string', doc: 'File with our certificate and its key (PKCS#12).' },
  { key: 'ssl.keystore.password', type: 'secret', doc: 'Password of that file.' },
]
