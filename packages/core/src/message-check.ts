import type { NewMessage } from './new-message.ts'
import { checkOptions } from './option-check.ts'

/**
 * A check of messages to write, one after the other: a field that a message has not is `KAFI_ARGUMENT`. Messages are mostly
 * made by the same code: fields are looked up only where they are not those of the message before.
 *
 * @example
 * const check = messageCheck()
 * for (const message of messages) check(message)
 */
export function messageCheck(): (message: NewMessage) => void {
  let fields: readonly string[] = []
  return (message) => {
    if (hasOnly(message, fields)) return
    checkOptions('message', message)
    fields = Object.keys(message)
  }
}

/** Are its fields the first of these, in their order? */
function hasOnly(message: unknown, fields: readonly string[]): boolean {
  if (typeof message !== 'object' || message === null || Array.isArray(message)) return false
  let i = 0
  for (const name in message) if (name !== fields[i++]) return false
  return true
}
