import { absenceOf, readRequired, requirements } from './services/requirements.ts'
import { stopOwned } from './services/service.ts'
import { watch } from './services/watchdog.ts'
import { ownerVariable } from './use-service.ts'

/** Says what is absent, refuses to run without what is required, and stops at the end what the run started. */
export function setup(): () => Promise<void> {
  const required = readRequired()
  for (const name of requirements) {
    const reason = absenceOf(name)
    if (reason === undefined) continue
    if (required.includes(name)) throw new Error(`KAFI_REQUIRE names ${name}: ${reason}`)
    console.log(`${name}: ${reason}; its tests are left out`)
  }
  process.env[ownerVariable] = String(process.pid)
  watch(process.pid)
  return () => stopOwned(process.pid)
}
