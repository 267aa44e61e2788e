import type { Storage } from '@kafi/core'
import type { Arguments, Option } from './arguments.ts'
import type { ExitCode } from './exit.ts'
import type { Output } from './output.ts'

/** What `kafi` talks through: the process's own, or a test's. */
export interface Io {
  readonly stdin: NodeJS.ReadableStream & { readonly isTTY?: boolean; setRawMode?(on: boolean): unknown }
  readonly stdout: NodeJS.WritableStream & { readonly isTTY?: boolean }
  readonly stderr: NodeJS.WritableStream & { readonly isTTY?: boolean }
  readonly env: Readonly<Record<string, string | undefined>>
  readonly cwd: string
  /** Fires when the user wants out; its reason is a `KAFI_ABORTED`. */
  readonly signal: AbortSignal
}

/** What a command works with. */
export interface Context {
  readonly io: Io
  readonly args: Arguments
  readonly storage: Storage
  readonly out: Output
  /** Data for people: standard error. */
  readonly notes: Output
  readonly signal: AbortSignal
  /** Opens another storage by its address; it is closed at the end. */
  open(address: string): Promise<Storage>
}

/** One verb of the command line. */
export interface Command {
  /** As typed: `set-partitions`; `setPartitions` is taken too. */
  readonly name: string
  /** One line. */
  readonly summary: string
  /** What else is to be known of it. */
  readonly about?: string
  /** `<topic>` must be there, `[value]` may, `<topic>...` may be repeated. */
  readonly operands: readonly string[]
  readonly options: readonly Option[]
  /** What follows `kafi`, one call each. */
  readonly examples: readonly string[]
  /** Undefined is success. */
  run(context: Context): Promise<ExitCode | undefined | void>
}
