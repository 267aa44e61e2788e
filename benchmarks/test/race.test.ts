import { expect, test } from 'vitest'
import { runRace, type Lap } from '../race.ts'
import { raceHead, raceRow } from '../race-report.ts'

function contender(name: string, order: string[], lap: Lap) {
  return {
    name,
    run: () => {
      order.push(name)
      return Promise.resolve(lap)
    },
  }
}

const fast: Lap = { units: 1000, cpuSeconds: 0.001, wallSeconds: 0.01 }
const slow: Lap = { units: 1000, cpuSeconds: 0.004, wallSeconds: 0.02 }

test('all run in turns, who begins moves on, one round is thrown away', async () => {
  const order: string[] = []
  const contenders = [contender('a', order, fast), contender('b', order, slow), contender('c', order, slow)]
  const standings = await runRace({ name: 'test', unit: 'record', contenders }, 2)
  expect(order.join('')).toBe('abcbcacab')
  expect(standings.map((standing) => standing.contender.name)).toEqual(['a', 'b', 'c'])
})

test('the first is compared with each, by CPU time and by rate', async () => {
  const race = { name: 'test', unit: 'record', contenders: [contender('a', [], fast), contender('b', [], slow)] }
  const [own, other] = await runRace(race, 1)
  expect(own?.cpuRatio.median).toBe(1)
  expect(other?.cpuRatio.median).toBeCloseTo(0.25)
  expect(other?.rateRatio.median).toBeCloseTo(2)
  const row =
    '| b | 4.00 us (4.00 us..4.00 us) | 50.00 krecord/s (50.00 k..50.00 k) | 0.25 (0.25..0.25) | 2.00 (2.00..2.00) |  |'
  expect(raceRow(race, other!)).toBe(row)
  expect(raceHead(race)).toContain('| test | CPU time a record')
})
