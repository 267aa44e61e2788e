import { defineConfig } from 'vitest/config'
import { GentleFirst } from './sequencer.ts'
import { absenceOf, requirements } from './services/requirements.ts'

const outputFile = process.env['KAFI_TEST_REPORT']
/** A watchdog, not a measure: it ends a test that hangs. */
const testTimeout = process.env['KAFI_RUNS'] === 'deep' ? 1_800_000 : 180_000
/** The tests of what is absent, by folder. */
const exclude = requirements.filter((name) => absenceOf(name) !== undefined).map((name) => `e2e/test/${name}/**`)

export default defineConfig({
  resolve: { conditions: ['@kafi/source'] },
  ssr: { resolve: { conditions: ['@kafi/source', 'node', 'import', 'default'] } },
  test: {
    name: 'e2e',
    include: ['e2e/test/**/*.test.ts'],
    exclude,
    globalSetup: ['e2e/global-setup.ts'],
    reporters: outputFile === undefined ? ['default'] : ['default', ['json', { outputFile }]],
    // The brokers want a processor too, and some tests stop them.
    fileParallelism: false,
    sequence: { sequencer: GentleFirst },
    testTimeout,
    hookTimeout: testTimeout,
    passWithNoTests: true,
  },
})
