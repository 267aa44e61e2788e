import { once } from 'node:events'
import net, { type AddressInfo, type Socket } from 'node:net'
import { expect, test } from 'vitest'
import { kafkajsDriver } from '../src/kafkajs-driver.ts'

const { signal } = new AbortController()

/** A listener that does so with each connection, and what becomes of an attempt to connect to it. */
async function meet(speak: (socket: Socket) => void): Promise<unknown> {
  const sockets = new Set<Socket>()
  const server = net.createServer((socket) => {
    sockets.add(socket.on('error', () => undefined))
    speak(socket)
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const { port } = server.address() as AddressInfo
  const driver = kafkajsDriver({ clientId: 'kafi', security: {} })
  try {
    return await driver
      .connect({ host: '127.0.0.1', port }, { signal, timeoutMs: 30_000 })
      .catch((error: unknown) => error)
  } finally {
    for (const socket of sockets) socket.destroy()
    server.close()
  }
}

test.each([
  ['longer than any', Uint8Array.of(0x7f, 0xff, 0xff, 0xff), /over maxFrameBytes/],
  ['of less than nothing', Uint8Array.of(0xff, 0xff, 0xff, 0xff), /does not speak Kafka/],
  ['of a web server', Buffer.from('HTTP/1.1 400'), /speaks HTTP/],
])('a frame %s ends the connection at once, and nothing is waited for', async (_, bytes, words) => {
  const before = process.memoryUsage().arrayBuffers
  const error = await meet((socket) => void socket.once('data', () => socket.write(bytes)))
  expect(error).toMatchObject({
    code: 'KAFI_STORAGE',
    retriable: true,
    message: expect.stringMatching(words) as string,
  })
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(50_000_000)
})

test('an answer that comes in pieces is put together', async () => {
  const link = await meet((socket) => {
    socket.once('data', () => {
      // ApiVersions v2, one API: Metadata 0 to 12; no error, no throttling.
      const answer = Buffer.from('000000180000000000000000000100030000000c00000000', 'hex')
      answer.writeInt32BE(answer.length - 4)
      for (const byte of answer) socket.write(Uint8Array.of(byte))
    })
  })
  expect((link as { versions: ReadonlyMap<number, unknown> }).versions).toEqual(new Map([[3, { min: 0, max: 12 }]]))
})
