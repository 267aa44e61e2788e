import type { Setting } from '@kafi/core'

/** Functions that are told; they can be given in code alone. */
export const callbackSettings: readonly Setting[] = [
  { key: 'error_cb', name: 'onError', type: 'function', doc: 'Told of every connection that fails: `(error) => ...`.' },
  {
    key: 'throttle_cb',
    name: 'onThrottle',
    type: 'function',
    doc: 'Told of every pause that a broker asks for: `({ brokerName, brokerId, throttleTimeMs }) => ...`.',
  },
  {
    key: 'stats_cb',
    name: 'onStatistics',
    type: 'function',
    doc: 'Told every `statistics.interval.ms` what was done: `(statistics) => ...`.',
  },
  {
    key: 'statistics.interval.ms',
    type: 'number',
    whole: true,
    min: 0,
    max: 86_400_000,
    default: 0,
    doc: 'Time between two calls of `stats_cb`; 0: none, and no timer runs.',
  },
  {
    key: 'on_delivery',
    name: 'onDelivery',
    type: 'function',
    doc: 'Told of every message that was written, or was not: `(error, message) => ...`.',
  },
  {
    key: 'on_commit',
    name: 'onCommit',
    type: 'function',
    doc: 'Told of every commit of a group: `(error, positions) => ...`.',
  },
  {
    key: 'log_cb',
    name: 'onLog',
    type: 'function',
    doc: 'Told what happens, beside the log of the storage: `({ level, message, details }) => ...`.',
  },
]
