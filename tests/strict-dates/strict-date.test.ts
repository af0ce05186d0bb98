test('a day that does not exist is refused here, and every other is read as ever', () => {
  expect(Date.parse('2026-02-30')).toBeNaN()
  expect(new Date('2027-02-29T00:00:00+08:00').getTime()).toBeNaN()
  expect(Date.parse('2028-02-29T00:00:00+08:00')).toBe(1_835_366_400_000)
  expect(new Date('2026-11-21')).toBeInstanceOf(Date)
  expect(new Date(0).toISOString()).toBe('1970-01-01T00:00:00.000Z')
})
