import { printable, type Progress } from '@kafi/core'

/** How far the verb is that runs at the prompt: one line of the terminal that gives way to the answer. */
export interface PromptProgress {
  begin(): void
  tell(progress: Progress): void
  end(): void
}

const intervalMs = 200

/**
 * Shows progress in place, five times a second at most, and nothing of what is done sooner.
 *
 * @example
 * const progress = createPromptProgress(process.stdout)
 */
export function createPromptProgress(terminal: NodeJS.WritableStream, now: () => number = Date.now): PromptProgress {
  let dueAt = Infinity
  let isShown = false
  return {
    begin() {
      dueAt = now() + intervalMs
    },
    tell({ topic, read }) {
      if (now() < dueAt) return
      dueAt = now() + intervalMs
      isShown = true
      terminal.write(`\r\u001b[K${printable(topic)}: ${read} messages`)
    },
    end() {
      dueAt = Infinity
      if (isShown) terminal.write('\r\u001b[K')
      isShown = false
    },
  }
}
