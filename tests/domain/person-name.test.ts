import fc from 'fast-check'
import { foldedName, isSameName } from '@/domain/person-name'

test.each([
  ['阿依古丽·买买提', '阿依古丽•买买提'],
  ['阿依古丽·买买提', '阿依古丽・买买提'],
  ['阿依古丽·买买提', '阿依古丽．买买提'],
  ['阿依古丽·买买提', '阿依古丽･买买提'],
  ['阿依古丽·买买提', ' 阿依古丽 · 买买提 '],
  ['阿依古丽·买买提', '阿依古丽‧\u200b买买提'],
  ['陈海宁', '陈 海 宁'],
  ['陈海宁', '\u202d陈海宁\u202c'],
  ['Anna Maria Müller', 'ＡＮＮＡ ＭＡＲＩＡ ＭÜＬＬＥＲ'],
  ['Anna Maria Müller', 'anna maria mu\u0308ller'],
  ['𠮷田静', '𠮷田静\ufe00'],
])('%j and %j are the same name', (one, other) => {
  expect(isSameName(one, other)).toBe(true)
})

test.each([
  ['陈海宁', '陈海拧'],
  ['阿依古丽·买买提', '阿依古丽买买提'],
  ['𠮷田静', '吉田静'],
])('%j and %j are two names', (one, other) => {
  expect(isSameName(one, other)).toBe(false)
})

test('any name folds to itself once it is folded', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) =>
      expect(foldedName(foldedName(name))).toBe(foldedName(name)),
    ),
    { numRuns: 1_000 },
  )
})
