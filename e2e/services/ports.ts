import { createServer } from 'node:net'

/** Below what systems give to outgoing connections: the port of a broker that is stopped for a while stays free. */
const lowest = 20_000
const highest = 32_000

/** Ports of 127.0.0.1 that nobody listens on, all different. */
export async function findPorts(count: number): Promise<number[]> {
  const found = new Set<number>()
  while (found.size < count) {
    const port = lowest + Math.floor(Math.random() * (highest - lowest))
    if (await isFree(port)) found.add(port)
  }
  return [...found]
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)))
  })
}
