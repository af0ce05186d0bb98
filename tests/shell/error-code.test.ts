import fc from 'fast-check'
import { errorCode } from '@/shell/error-code'

test('every error has four digits, whatever was thrown', () => {
  expect(errorCode(Object.create(null))).toMatch(/^\d{4}$/)
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true }), (thrown) => /^\d{4}$/.test(errorCode(thrown))),
  )
})

test('the same error has the same number, whatever figures and places are in its text', () => {
  const first = errorCode(new Error('cannot read 110101 of undefined'))
  expect(errorCode(new Error('cannot read 7 of undefined'))).toBe(first)
  expect(errorCode({ errMsg: 'cannot read 8 of undefined\n    at line 3' })).toBe(first)
  expect(errorCode('cannot read 9 of undefined\n    at line 4')).toBe(first)
  expect(errorCode(new Error('cannot set 7 of undefined'))).not.toBe(first)
})
