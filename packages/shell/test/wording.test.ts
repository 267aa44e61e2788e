import { expect, test } from 'vitest'
import { inCommandWords } from '../src/wording.ts'

test.each([
  [
    "t[0] offset 3: no JSON; go on with onError: 'skip' or 'raw', or read it as type: 'bytes'",
    't[0] offset 3: no JSON; go on with --on-error skip or raw, or read it as --type bytes',
  ],
  ['no topic matches q*; ls() shows what there is', 'no topic matches q*; ls shows what there is'],
  [
    'repartition: true chooses them by key, setPartitions() adds some',
    '--repartition chooses them by key, set-partitions adds some',
  ],
  ['it is not empty; leave out keepOffsets', 'it is not empty; leave out --keep-offsets'],
  [
    "start: 'committed' needs a group; give one: { group: 'app' }",
    '--start committed needs a group; give one: --group app',
  ],
  ['tail needs a number; all messages are cat()', 'tail needs a number; all messages are cat'],
  ["no topic 'keepOffsets' here", "no topic 'keepOffsets' here"],
  ['a = fold() of color: true', 'a = fold() of color: true'],
])('%s', (inCode, atCommandLine) => {
  expect(inCommandWords(inCode)).toBe(atCommandLine)
})
