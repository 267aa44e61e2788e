import { project } from '../../vitest.shared.ts'

export default project('emulated-local', ['../emulated/test/poison.ts'])
