import { javaArguments } from '../services/java.ts'
import { runClient } from './run-client.ts'

/** The Kafka whose tools are used: the newest. */
export const toolsVersion = '4.3.1'

/**
 * Runs one of Kafka's own command line tools and gives what it printed.
 *
 * @example
 * await runJavaTool('org.apache.kafka.tools.DumpLogSegments', ['--files', segment])
 */
export async function runJavaTool(main: string, args: readonly string[], input = ''): Promise<string> {
  const quick = ['-XX:TieredStopAtLevel=1', '-Dlog4j2.level=ERROR']
  return (await runClient('java', [...quick, ...javaArguments(toolsVersion, main, args, '256m')], input)).toString()
}
