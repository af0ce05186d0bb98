import { readServeFlags } from 'mock/host/serve-flags'
import { typedTime } from 'mock/host/typed-time'

test('without flags the city is served on port 4000, in memory', () => {
  expect(readServeFlags([])).toEqual({ ok: true, value: { port: 4_000, seed: 'yibao' } })
})

test('flags are read', () => {
  const words =
    '--port 0 --data town --fault slow --clock 2026-11-21T14:30:00+08:00 --seed other --crowd 1000'
  expect(readServeFlags(words.split(' '))).toEqual({
    ok: true,
    value: {
      port: 0,
      data: 'town',
      fault: 'slow',
      clock: Date.parse('2026-11-21T06:30:00Z'),
      seed: 'other',
      crowd: 1_000,
    },
  })
})

test.each([
  ['--port abc', /--port is "abc"; give a number up to 65535/],
  ['--port 70000', /--port is "70000"/],
  ['--port', /--port needs a value/],
  ['--clock 2026-02-30T10:00:00+08:00', /--clock is "2026-02-30T10:00:00\+08:00"; give a time that exists/],
  ['--clock 2026-02-03', /--clock is "2026-02-03"/],
  ['--clock 2026-02-03T25:00:00Z', /--clock is/],
  ['--crowd many', /--crowd is "many"/],
  ['--fault odd', /--fault is "odd"; known: /],
  ['--speed 3', /there is no --speed; known: --port/],
  ['4000', /"4000" belongs to no flag/],
])('%s is refused with a sentence', (words, sentence) => {
  expect(readServeFlags(words.split(' '))).toEqual({
    ok: false,
    error: expect.stringMatching(sentence) as string,
  })
})

test('a time needs a day of the calendar, an hour of the day and an offset', () => {
  const times = ['2028-02-29T00:00Z', '2026-02-29T00:00Z', '2026-01-01T24:00Z', '2026-01-01T00:00']
  expect(times.map(typedTime)).toEqual([Date.parse('2028-02-29T00:00Z'), undefined, undefined, undefined])
})
