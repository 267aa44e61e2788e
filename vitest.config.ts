import { defineConfig } from 'vitest/config'

/** Branches that must be covered, in percent, of each package that is measured. */
const branches = 90

/** A file the results are written to beside what is printed. */
const outputFile = process.env['KAFI_TEST_REPORT']

export default defineConfig({
  test: {
    reporters: outputFile === undefined ? ['default'] : ['default', ['json', { outputFile }]],
    projects: ['packages/*', 'scripts', 'benchmarks', 'testing'],
    // Vitest leaves one processor free: half of the machine, where there are two.
    maxWorkers: '100%',
    coverage: {
      provider: 'v8',
      include: ['packages/{core,protocol,emulated}/src/**'],
      exclude: ['**/generated/**'],
      reporter: ['text', 'text-summary'],
      reportsDirectory: '.cache/coverage',
      thresholds: {
        'packages/core/src/**': { branches },
        'packages/protocol/src/**': { branches },
        'packages/emulated/src/**': { branches },
      },
    },
  },
})
