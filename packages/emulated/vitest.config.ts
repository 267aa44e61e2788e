import { project } from '../../vitest.shared.ts'

export default project('emulated', ['test/poison.ts'])
