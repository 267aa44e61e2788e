import { join } from 'node:path'
import { expect, test } from 'vitest'
import { compareMessages } from '../../../scripts/protocol/difference.ts'
import { readDefinitions } from '../../../scripts/protocol/definition-files.ts'
import { readFolder } from '../../../scripts/protocol/kafka-json.ts'
import { definitionsOf } from '../../clients/definitions.ts'
import { root } from '../../services/cache.ts'

const ours = new Map(
  readDefinitions(join(root, 'packages/protocol/definitions')).flatMap(({ messages }) =>
    messages.map((message) => [message.name, message]),
  ),
)

test("our table has every message, version and field of Kafka 4.3.1's jars", () => {
  const theirs = readFolder(definitionsOf('4.3.1')).map(({ definition }) => definition)
  expect(theirs).toHaveLength(280)
  expect(theirs.flatMap((definition) => compareMessages(definition, ours.get(definition.name)))).toEqual([])
})
