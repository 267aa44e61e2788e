import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** These stop and kill brokers that others use, too. */
const rough = ['restarts.test.ts', 'broker-loss.test.ts']

/** The order of the files: those that stop brokers come last. */
export class GentleFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    const isRough = ({ moduleId }: TestSpecification) => rough.some((name) => moduleId.endsWith(`/${name}`))
    return [...sorted.filter((file) => !isRough(file)), ...sorted.filter(isRough)]
  }
}
