/**
 * User and password that `sasl.jaas.config` of the Java client gives to its modules for PLAIN and SCRAM, as settings of our
 * own; undefined: it is for another module, or has not both.
 *
 * @example
 * readJaas('org.apache.kafka.common.security.plain.PlainLoginModule required username="me" password="...";')
 * // [['sasl.username', 'me'], ['sasl.password', '...']]
 */
export function readJaas(text: unknown): readonly (readonly [string, string])[] | undefined {
  if (typeof text !== 'string' || !/^\s*[\w.]*\b(?:Plain|Scram)LoginModule\s/.test(text)) return undefined
  const [username, password] = [optionOf(text, 'username'), optionOf(text, 'password')]
  if (username === undefined || password === undefined) return undefined
  return [
    ['sasl.username', username],
    ['sasl.password', password],
  ]
}

function optionOf(text: string, name: string): string | undefined {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"((?:[^"\\\\]|\\\\.)*)"|'((?:[^'\\\\]|\\\\.)*)')`, 's').exec(text)
  return (found?.[1] ?? found?.[2])?.replace(/\\(.)/gs, '$1')
}
