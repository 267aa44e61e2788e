import { connect as connectTcp, type Socket } from 'node:net'
import { connect as connectTls } from 'node:tls'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { recipes, type Broker, type Service } from '../../services/catalog.ts'
import { isDeep, useService } from '../../use-service.ts'

const names = recipes.filter(({ mode, tier }) => mode !== 'coordinator' && (isDeep || tier === 'short'))

for (const { name, brokers } of names) {
  test(`every broker of ${name} answers a bare socket`, async () => {
    const service = await useService(name)
    const answers = await Promise.all(service.brokers.map((broker) => askVersions(service, broker)))
    // 0.8 knows no ApiVersions and hangs up.
    const expected = name === 'kafka-0.8' ? 'closed' : 'versions'
    expect(answers).toEqual(Array.from({ length: brokers }, () => expected))
  })
}

/** Sends ApiVersions v0 with correlation id 7 and no client id, and looks at what comes back. */
function askVersions(service: Service, { host, port }: Broker): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = open(service, host, port)
    let bytes = Buffer.alloc(0)
    socket.on('error', reject)
    socket.on('close', () => resolve('closed'))
    socket.on('data', (chunk: Buffer) => {
      bytes = Buffer.concat([bytes, chunk])
      if (bytes.length < 4 || bytes.length < 4 + bytes.readInt32BE(0)) return
      resolve(bytes.readInt32BE(4) === 7 && bytes.readInt16BE(8) === 0 ? 'versions' : bytes.toString('hex'))
      socket.destroy()
    })
    socket.write(Buffer.from('0000000a' + '0012' + '0000' + '00000007' + 'ffff', 'hex'))
  })
}

function open({ security }: Service, host: string, port: number): Socket {
  if (!security) return connectTcp(port, host)
  return connectTls({ port, host, ca: readFileSync(security.caPath) })
}
