import { defineProject } from 'vitest/config'

/** Tests run on the sources of every package: no build comes first. */
export function project(name: string) {
  return defineProject({
    resolve: { conditions: ['@kafi/source'] },
    ssr: { resolve: { conditions: ['@kafi/source', 'node', 'import', 'default'] } },
    test: { name, include: ['test/**/*.test.ts'], testTimeout: 60_000 },
  })
}
