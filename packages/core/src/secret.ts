const brand = Symbol.for('kafi.secret')
const inspect = Symbol.for('nodejs.util.inspect.custom')
const hidden = '[secret]'

/** A value that shows itself to nobody but who calls `reveal()`. */
export interface Secret {
  /** The value itself. Hand it to what needs it and keep it nowhere. */
  reveal(): string
  /** `[secret]`, as in every other printed form. */
  toString(): string
  toJSON(): string
}

/**
 * Wraps a value so that it is redacted in template strings, `String()`, JSON, `util.inspect` and `console.log`.
 *
 * @example
 * const password = secret('rosebud')
 * `${password}` // '[secret]'
 * password.reveal() // 'rosebud'
 */
export function secret(value: string): Secret {
  const show = () => hidden
  return Object.freeze({ reveal: () => value, toString: show, toJSON: show, [inspect]: show, [brand]: true })
}

/**
 * Is this a {@link Secret}, also one of another copy of this package?
 *
 * @example
 * const text = isSecret(setting) ? setting.reveal() : setting
 */
export function isSecret(value: unknown): value is Secret {
  return typeof value === 'object' && value !== null && brand in value
}
