/** What a client is told to do, as a line of JSON; what it does not use is left out. */
export interface Task {
  readonly verb: string
  /** `host:port,...` */
  readonly servers: string
  readonly topic: string
  /** What is copied to. */
  readonly target: string
  readonly partitions: number
  /** Records to write, or that are there to be read. */
  readonly count: number
  readonly valueBytes: number
  /** Where files may be made. */
  readonly folder: string
}
