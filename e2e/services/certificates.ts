import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { run } from './command.ts'

/** Paths of PEM files: the CA's certificate; key and certificate of the brokers and of a client, each in one file. */
export interface Certificates {
  readonly caPath: string
  readonly brokerPath: string
  readonly clientPath: string
}

const days = ['-days', '365']
const newKey = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes']

/** Makes a CA and what it signs into a folder, by the `openssl` command. */
export function makeCertificates(folder: string): Certificates {
  mkdirSync(folder, { recursive: true })
  const caPath = join(folder, 'ca.pem')
  run('openssl', ['req', '-x509', ...newKey, ...days, '-subj', '/CN=Kafi e2e CA', ...outputs(folder, 'ca')])
  const brokerPath = sign(folder, 'broker', 'subjectAltName=DNS:localhost,IP:127.0.0.1')
  return { caPath, brokerPath, clientPath: sign(folder, 'client', 'extendedKeyUsage=clientAuth') }
}

function sign(folder: string, name: string, extension: string): string {
  const ca = ['-CA', join(folder, 'ca.pem'), '-CAkey', join(folder, 'ca.key')]
  run('openssl', [
    ...['req', '-x509', ...newKey, ...days, ...ca, '-subj', `/CN=${name}`, '-addext', extension],
    ...['-addext', 'basicConstraints=critical,CA:FALSE', ...outputs(folder, name)],
  ])
  const both = join(folder, `${name}-with-key.pem`)
  writeFileSync(both, ['key', 'pem'].map((end) => readFileSync(join(folder, `${name}.${end}`), 'utf8')).join(''))
  return both
}

function outputs(folder: string, name: string): string[] {
  return ['-keyout', join(folder, `${name}.key`), '-out', join(folder, `${name}.pem`)]
}
