import { expect, test } from 'vitest'
import { createLogger, type LogEntry, type LogLevel, silent } from '../src/log.ts'

const levels: LogLevel[] = ['error', 'warn', 'info', 'debug']

function heardAt(level?: LogLevel): LogLevel[] {
  const entries: LogEntry[] = []
  const log = createLogger((entry) => entries.push(entry), level === undefined ? {} : { level })
  for (const each of levels) log[each]('something')
  return entries.map((entry) => entry.level)
}

test('a logger hears its level and what is graver', () => {
  expect(heardAt('error')).toEqual(['error'])
  expect(heardAt()).toEqual(['error', 'warn'])
  expect(heardAt('debug')).toEqual(levels)
})

test('secrets are taken out before anybody hears them', () => {
  const entries: LogEntry[] = []
  const log = createLogger((entry) => entries.push(entry), { level: 'debug' })
  log.debug('opening http://me:rosebud@host', { password: 'rosebud' })
  log.info('no details')
  expect(entries).toEqual([
    { level: 'debug', message: 'opening http://[secret]@host', details: { password: '[secret]' } },
    { level: 'info', message: 'no details' },
  ])
})

test('nobody is told by default', () => {
  expect(levels.map((level) => silent[level]('something'))).toEqual([undefined, undefined, undefined, undefined])
})
