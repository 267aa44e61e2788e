// Sums the reports of vitest: `node count.js <failed steps> <report>...` prints `N passed, N failed`, and fails if any did.
import { readFileSync } from 'node:fs'

const [steps, ...files] = process.argv.slice(2)
let passed = 0
let failed = 0
for (const file of files) {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'))
    passed += report.numPassedTests
    failed += report.numFailedTests
    // A file that could not be loaded has no tests, and counts as one that failed.
    failed += report.testResults.filter(
      ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
    ).length
  } catch (error) {
    console.error(`no report ${file}: ${error instanceof Error ? error.message : String(error)}`)
    failed += 1
  }
}
if (failed === 0) failed = Number(steps)
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
