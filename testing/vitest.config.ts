import { mergeConfig } from 'vitest/config'
import { project } from '../vitest.shared.ts'

/** The files share their modules: loading every codec anew for each would cost more than the tests themselves. */
export default mergeConfig(project('testing'), { test: { isolate: false } })
