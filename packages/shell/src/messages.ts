import { isKafiError, type Message } from '@kafi/core'
import { textOf, type Option } from './arguments.ts'
import type { Context } from './command.ts'
import { formatEnvelope } from './envelope.ts'
import { parseFormat, type Print } from './format.ts'
import { chosenTypes } from './reading.ts'

/** The option of every command that prints messages. */
export const formatOption: Option = {
  name: 'format',
  short: 'F',
  value: 'text',
  doc: 'in place of JSON: %t %p %o topic, partition, offset, %T %d time, %k %v key, value, %K %S sizes, %h headers, \\n \\t',
}

/** How messages are printed: by `--format`, else as envelopes, one a line. */
export function printerOf({ args, storage }: Pick<Context, 'args' | 'storage'>): Print {
  const format = textOf(args, 'format')
  if (format !== undefined) return parseFormat(format)
  const { keyType, valueType } = chosenTypes({ args, storage })
  const text = { key: keyType === 'bytes', value: valueType === 'bytes' }
  return (message) => `${formatEnvelope(message, { text })}\n`
}

/** Prints messages as they come; when stopped half-way, says on standard error where it stood. Answers with their count. */
export async function printMessages(
  context: Context,
  messages: Iterable<Message> | AsyncIterable<Message>,
  { each = false }: { readonly each?: boolean } = {},
): Promise<number> {
  const { out, signal } = context
  const print = printerOf(context)
  const next = new Map<string, number[]>()
  let count = 0
  try {
    for await (const message of messages) {
      const wait = out.write(print(message))
      if (wait !== undefined) await wait
      if (each) await out.flush()
      noteNext(next, message)
      count += 1
    }
    return count
  } finally {
    // Not when whoever read our output has gone.
    if (signal.aborted && isKafiError(signal.reason)) await sayWhere(context, next)
  }
}

function noteNext(next: Map<string, number[]>, { topic, partition, offset }: Message): void {
  const offsets = next.get(topic)
  if (offsets !== undefined) offsets[partition] = offset + 1
  else next.set(topic, Object.assign([], { [partition]: offset + 1 }))
}

async function sayWhere({ notes }: Context, next: ReadonlyMap<string, readonly number[]>): Promise<void> {
  const places = [...next].flatMap(([topic, offsets]) =>
    Object.entries(offsets).map(([p, at]) => `${topic} --start ${p}=${at}`),
  )
  await notes.write(
    places.length === 0 ? 'stopped before the first message\n' : `stopped; go on with ${places.join(' ')}\n`,
  )
}
