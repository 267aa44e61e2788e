import { defineProject } from 'vitest/config'

/** A watchdog, not a measure: it ends a test that hangs. The deep counts may take long on a busy machine. */
const testTimeout = process.env['KAFI_RUNS'] === 'deep' ? 7_200_000 : 60_000

/**
 * Tests run on the sources of every package: no build comes first. The files of a project share their modules: loading all
 * of them anew for each would cost as much as the tests. `setupFiles` are run before every file of
 * tests.
 */
export function project(name: string, setupFiles: string[] = []) {
  return defineProject({
    resolve: { conditions: ['@kafi/source'] },
    ssr: { resolve: { conditions: ['@kafi/source', 'node', 'import', 'default'] } },
    test: { name, include: ['test/**/*.test.ts'], setupFiles, isolate: false, testTimeout, hookTimeout: testTimeout },
  })
}
