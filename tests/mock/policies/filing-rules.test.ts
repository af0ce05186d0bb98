import { cities, cityOf, policyOn } from 'mock/policies/cities'
import { distanceOf, needsFiling } from '@/domain/care-elsewhere'
import { filedUntil } from '@/domain/filing-rules'

const day = '2026-11-21'

/** Of each city: until when a filing for a time holds, and whether another city of the province needs one. */
test.each([
  ['350100', '2027-05-20', false],
  ['110000', '2027-11-20', false],
  ['610100', '2027-05-20', false],
  ['440100', '2027-05-20', false],
  ['652300', '2027-05-20', true],
  ['330100', '2027-05-20', false],
] as const)(
  'in %s a filing for a time holds until %s; the own province needs one: %p',
  (code, until, inProvince) => {
    const { kinds, months, provinceIsFree } = policyOn(code, day).filing
    expect(kinds).toContain('TEMPORARY')
    expect(filedUntil('TEMPORARY', day, months)).toBe(until)
    expect(needsFiling('SAME_PROVINCE', 'INPATIENT', provinceIsFree)).toBe(inProvince)
  },
)

test('the table above has every city, and every two of them are in different provinces', () => {
  const codes = [...cities.keys()]
  expect(codes).toHaveLength(6)
  for (const one of codes)
    for (const other of codes)
      expect([one, other, distanceOf(one, other)]).toEqual([
        one,
        other,
        one === other ? 'HERE' : 'OTHER_PROVINCE',
      ])
  expect(codes.map((code) => cityOf(code).city.admdvs)).toEqual(codes)
})
