import type { WireRequest } from './driver.ts'
import type { Connection } from './kafkajs-broker.ts'

/** kafkajs copies a request three times, each time into fresh memory that is zeroed first: below this that is cheap. */
const largeBytes = 64 * 1024
/** Size, key, version, correlation id and the length of the client id. */
const fixedBytes = 14

/** Is it better written past kafkajs's encoder? What has no answer is not: nobody would know when its bytes are free. */
export function isLarge({ body, answered }: WireRequest): boolean {
  return answered && sizeOf(body) >= largeBytes
}

/**
 * Sends a request through kafkajs's queue, which matches the answer to it, with the body as it is: nothing is copied. The
 * connection must be open and authenticated.
 *
 * @example
 * const answer = await sendLarge(connection, request)
 */
export async function sendLarge(connection: Connection, request: WireRequest): Promise<Uint8Array> {
  const { key: apiKey, name: apiName, version: apiVersion, body } = request
  const correlationId = connection.nextCorrelationId()
  const head = encodeHead(request, correlationId, connection.clientId)
  const { payload } = await new Promise<{ readonly payload: Uint8Array }>((resolve, reject) => {
    connection.requestQueue.push({
      entry: { apiKey, apiName, apiVersion, correlationId, resolve, reject },
      expectResponse: true,
      requestTimeout: null,
      sendRequest: () => {
        connection.socket.cork()
        for (const chunk of [head, ...body]) connection.socket.write(chunk)
        connection.socket.uncork()
      },
    })
  })
  return payload
}

/** Size and header, v1 or v2 (KIP-482). */
function encodeHead({ key, version, body, flexible }: WireRequest, correlationId: number, clientId: string): Buffer {
  const client = Buffer.from(clientId)
  const head = Buffer.alloc(fixedBytes + client.length + (flexible.request ? 1 : 0))
  head.writeInt32BE(head.length - 4 + sizeOf(body), 0)
  head.writeInt16BE(key, 4)
  head.writeInt16BE(version, 6)
  head.writeInt32BE(correlationId, 8)
  head.writeInt16BE(client.length, 12)
  head.set(client, fixedBytes)
  return head
}

function sizeOf(body: readonly Uint8Array[]): number {
  let bytes = 0
  for (const { length } of body) bytes += length
  return bytes
}
