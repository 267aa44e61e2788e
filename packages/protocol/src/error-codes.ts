import { errorList } from './generated/error-codes.ts'

/** Names of the errors that Kafka 4.3 answers with. */
export type KafkaErrorName = (typeof errorList)[number][1]

/** An error that Kafka answers with. */
export interface KafkaErrorCode {
  readonly code: number
  /** As `UNKNOWN_TOPIC_OR_PARTITION`; `UNKNOWN_CODE` for a code that is newer than this table. */
  readonly name: KafkaErrorName | 'UNKNOWN_CODE'
  /** Does Kafka's own client try again (Java: RetriableException)? */
  readonly retriable: boolean
  /** What it means, in Kafka's words. */
  readonly message: string
}

/** Every error code of Kafka 4.3, from -1 on (Java: org.apache.kafka.common.protocol.Errors). */
export const errorCodes: readonly KafkaErrorCode[] = errorList.map(([code, name, retriable, message]) => ({
  code,
  name,
  retriable,
  message,
}))

const byCode = new Map(errorCodes.map((each) => [each.code, each]))
const byName = new Map<string, KafkaErrorCode>(errorCodes.map((each) => [each.name, each]))

/**
 * What an error code means. A code that is not known is an error that is not retriable, as in Kafka's own client.
 *
 * @example
 * errorOf(3).name // 'UNKNOWN_TOPIC_OR_PARTITION'
 */
export function errorOf(code: number): KafkaErrorCode {
  const known = byCode.get(code)
  if (known !== undefined) return known
  return { code, name: 'UNKNOWN_CODE', retriable: false, message: `Kafka answered with error code ${code}.` }
}

/**
 * The code of an error by its name.
 *
 * @example
 * codeOf('NOT_LEADER_OR_FOLLOWER') // 6
 */
export function codeOf(name: KafkaErrorName): number {
  return byName.get(name)!.code
}
