import { filingKinds, type FilingKind } from '@/contract/filing'
import { distanceOf, isFiled, needsFiling } from '@/domain/care-elsewhere'
import { filedUntil, filingRefusal, type WantedFiling } from '@/domain/filing-rules'

const beijing = { placeCode: '110000', beginsOn: '2026-11-21', endsOn: '2027-05-20' }
const good: WantedFiling = {
  ...beijing,
  kind: 'TEMPORARY',
  kindsAllowed: filingKinds,
  insuredPlace: '350100',
  provinceIsFree: true,
  today: '2026-11-21',
  isInsured: true,
  filings: [],
}

test.each([
  ['350100', '350122', 'HERE'],
  ['350100', '350200', 'SAME_PROVINCE'],
  ['350100', '110000', 'OTHER_PROVINCE'],
] as const)('from %s to %s it is %s', (insured, care, distance) => {
  expect(distanceOf(insured, care)).toBe(distance)
})

test('care needs a filing in another province, and in the same where the city says so; an emergency never does', () => {
  const needs = (provinceIsFree: boolean) =>
    (['HERE', 'SAME_PROVINCE', 'OTHER_PROVINCE'] as const).filter((distance) =>
      needsFiling(distance, 'INPATIENT', provinceIsFree),
    )
  expect(needs(true)).toEqual(['OTHER_PROVINCE'])
  expect(needs(false)).toEqual(['SAME_PROVINCE', 'OTHER_PROVINCE'])
  expect(needsFiling('OTHER_PROVINCE', 'EMERGENCY', false)).toBe(false)
})

test('a filing holds from its first day to its last, in the whole city it is for, and nowhere else', () => {
  const on = (day: string, place = '110101') => isFiled([beijing], place, day)
  expect([on('2026-11-20'), on('2026-11-21'), on('2027-05-20'), on('2027-05-21')]).toEqual([
    false,
    true,
    true,
    false,
  ])
  expect(on('2026-12-01', '310000')).toBe(false)
  expect(isFiled([{ ...beijing, endsOn: null }], '110000', '2036-01-01')).toBe(true)
})

test.each<[FilingKind, string, string | null]>([
  ['TEMPORARY', '2026-11-21', '2027-05-20'],
  ['REFERRED', '2026-08-31', '2027-02-28'],
  ['RESETTLED', '2026-11-21', null],
  ['LONG_STAY', '2026-11-21', null],
  ['POSTED', '2026-11-21', null],
])('%s from %s holds until %s', (kind, from, until) => {
  expect(filedUntil(kind, from, 6)).toBe(until)
})

test('one may file for today and later', () => {
  expect(filingRefusal(good)).toBeUndefined()
  expect(filingRefusal({ ...good, filings: [{ ...beijing, placeCode: '310000' }] })).toBeUndefined()
  const earlier = { ...beijing, beginsOn: '2026-01-01', endsOn: '2026-11-20' }
  expect(filingRefusal({ ...good, filings: [earlier] })).toBeUndefined()
})

test.each<[string, Partial<WantedFiling>, string]>([
  ['for somebody who is not insured', { isInsured: false }, 'MEMBER_NOT_INSURED'],
  ['of a kind the city does not have', { kindsAllowed: ['REFERRED'] }, 'NOT_OFFERED'],
  ['for the own city', { placeCode: '350122' }, 'FILING_NOT_NEEDED'],
  ['for the own province', { placeCode: '350200' }, 'FILING_NOT_NEEDED'],
  ['from yesterday on', { beginsOn: '2026-11-20' }, 'PERIOD_NOT_ALLOWED'],
  [
    'twice for the same days',
    { filings: [{ ...beijing, beginsOn: '2027-05-20', endsOn: null }] },
    'ALREADY_FILED',
  ],
])('one may not file %s', (_, but, code) => {
  expect(filingRefusal({ ...good, ...but })).toBe(code)
})

test('one may file for the own province where the city wants it', () => {
  expect(filingRefusal({ ...good, placeCode: '350200', provinceIsFree: false })).toBeUndefined()
})
