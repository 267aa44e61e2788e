import { ProtocolError, type ProtocolErrorCode } from './error.ts'

/** What went wrong in a message, and where. */
interface Fault {
  readonly code: ProtocolErrorCode
  readonly reason: string
  /** As `topics[3].name`. */
  readonly field: string
  /** The byte of the message, where it was being read. */
  readonly position?: number | undefined
  readonly message?: string
  readonly version?: number
}

const faults = new WeakMap<object, Fault>()

function faultError(fault: Fault): ProtocolError {
  const { code, reason, field, position, message, version } = fault
  const name = message === undefined ? '' : `${message} version ${version}: `
  const where = position === undefined ? '' : ` (at byte ${position})`
  const details = { message, version, field, ...(position === undefined ? {} : { position }) }
  const error = new ProtocolError(code, `${name}${field === '' ? '' : `${field} `}${reason}${where}`, { details })
  faults.set(error, fault)
  return error
}

/** The error for bytes that are no such field. */
export function badField(field: string, reason: string, position: number): ProtocolError {
  return faultError({ code: 'KAFI_CORRUPT', field, reason, position })
}

/** The error for a value that the field cannot take. */
export function badValue(field: string, value: unknown, wanted: string): ProtocolError {
  const shown =
    typeof value === 'object' && value !== null ? (Array.isArray(value) ? 'a list' : 'an object') : String(value)
  return faultError({ code: 'KAFI_ARGUMENT', field, reason: `is ${shown.slice(0, 60)}, not ${wanted}` })
}

/** The error for a field with a value, where the version has no such field and Kafka does not allow to ignore it. */
export function noSuchField(field: string, version: number): ProtocolError {
  const reason = `is not in version ${version} and not at its default: leave it out or take another version`
  return faultError({ code: 'KAFI_UNSUPPORTED', field, reason })
}

/** The error with the field it happened in put before its path; what is no fault of a field is given back as it is. */
export function within(error: unknown, field: string, index?: number): unknown {
  const fault = faultOf(error)
  if (fault === undefined) return error
  const here = index === undefined ? field : `${field}[${index}]`
  return faultError({ ...fault, field: fault.field === '' ? here : `${here}.${fault.field}` })
}

/** The error with the message it happened in. */
export function inMessage(error: unknown, message: string, version: number): unknown {
  const fault = faultOf(error)
  return fault === undefined ? error : faultError({ ...fault, message, version })
}

function faultOf(error: unknown): Fault | undefined {
  return typeof error === 'object' && error !== null ? faults.get(error) : undefined
}
