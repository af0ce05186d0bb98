import { endableFrom } from '@/domain/family/least-time'

test.each([
  ['2026-11-21', 0, undefined],
  ['2026-11-21', 3, '2027-02-21'],
  ['2026-11-30', 3, '2027-03-01'],
  ['2027-11-30', 3, '2028-03-01'],
  ['2028-02-29', 12, '2029-03-01'],
] as const)('a binding from %s on is kept for %i months: it may be ended from %s', (beginsOn, months, day) =>
  expect(endableFrom(beginsOn, months)).toBe(day),
)
