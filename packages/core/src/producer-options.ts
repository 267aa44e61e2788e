import type { Abortable } from './operation.ts'
import type { Delivery } from './outbox.ts'
import type { Envelope } from './new-message.ts'
import type { Partitioner } from './partitioner.ts'
import type { SerdeChoice } from './read-options.ts'
import type { TargetOptions } from './target.ts'

/** Options of {@link producer}. */
export interface ProducerOptions extends SerdeChoice, TargetOptions, Abortable {
  /** Most messages in a batch. Default: `produce.batch.size`, which is 1000. */
  readonly batchSize?: number
  /** Most bytes in a batch, unless one message is larger. Default: 1,048,576 (1 MiB). */
  readonly batchBytes?: number
  /** Longest time that a message waits for its batch to fill, in ms. Default: 5 (Kafka: linger.ms). */
  readonly lingerMs?: number
  /** Bytes that may be on their way before `produce` waits. Default: 33,554,432 (32 MiB; Kafka: buffer.memory). */
  readonly queueBytes?: number
  /** Batches that are written at the same time; they stay in order. Default: 5. */
  readonly maxInFlight?: number
  /** Longest time that a flush may take, in ms; -1: no limit. Default: `flush.timeout`, which is -1. */
  readonly flushTimeoutMs?: number
  /**
   * How long the number of partitions is trusted, in ms: a topic may be given more while it is written. Default: 300,000
   * (Kafka: metadata.max.age.ms).
   */
  readonly partitionsMaxAgeMs?: number
  /** Chooses the partition of messages that name none. Default: as Kafka's Java producer. */
  readonly partitioner?: Partitioner
  /** Called once for every message, in the order of its partition, when it is written or has failed. */
  readonly onDelivery?: (delivery: Delivery) => void
  /** `sync`: what was acknowledged is on disk. `os`: the operating system has it. Default: as the storage is configured. */
  readonly durability?: 'sync' | 'os'
  /** The clock, in ms since 1970. Default: `Date.now`. */
  readonly now?: () => number
}

/** Options of one `produce`. */
export interface ProduceOptions extends Envelope {
  /** Resolve once this message and all before it are written. Default: false. */
  readonly flush?: boolean
}
