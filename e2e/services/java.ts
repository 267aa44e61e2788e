import { join } from 'node:path'
import { jarsOf, root } from './cache.ts'

/** Java 17 hides what Kafka before 3 reaches into. */
const opens = ['sun.nio.ch', 'java.nio', 'java.lang'].flatMap((name) => [
  '--add-opens',
  `java.base/${name}=ALL-UNNAMED`,
])
const logging = [
  `-Dlog4j2.configurationFile=file:${join(root, 'e2e/kafka/log4j2.yaml')}`,
  `-Dlog4j.configuration=file:${join(root, 'e2e/kafka/log4j.properties')}`,
]

/** The arguments of `java` that run a class of a Kafka version. The serial collector is what two processors bear. */
export function javaArguments(version: string, main: string, args: readonly string[], heap = '400m'): string[] {
  const jars = join(jarsOf(version), '*')
  return [`-Xmx${heap}`, '-XX:+UseSerialGC', ...opens, ...logging, '-cp', jars, main, ...args]
}
