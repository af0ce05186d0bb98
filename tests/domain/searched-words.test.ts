import fs from 'node:fs'
import fc from 'fast-check'
import { foldedWords, searching } from '@/domain/searched-words'
import { lettersFile, lettersSource } from '../../config/simplified-letters'

test.each([
  ['ct', '胸部CT平扫'],
  ['ＣＴ', '胸部CT平扫'],
  ['5MG', '氨氯地平片 5mg'],
  ['5 mg', '氨氯地平片 5mg'],
  ['(东街店)', '惠民大药房（东街店）'],
  ['藥房', '惠民大药房（东街店）'],
  ['藥 房', '惠民大药房（东街店）'],
  ['仁 心', '仁心诊所'],
  ['診所', '仁心诊所'],
  ['\u200b仁心\u202c', '仁心诊所'],
  ['福州', '福州市'],
  ['FUZHOU', 'fuzhou'],
])('%j is found in %j', (wanted, text) => {
  expect(searching(wanted)([text])).toBe(true)
})

test('what is not there is not found, and nothing finds everything', () => {
  expect(searching('协和')(['仁心诊所', '惠民大药房'])).toBe(false)
  expect([searching(''), searching(' \u3000')].map((isFound) => isFound(['仁心诊所']))).toEqual([true, true])
})

test('folded words stay as they are', () => {
  const letters = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...'藥药裡里后後ＡAａ　 臺台') }),
  )
  fc.assert(fc.property(letters, (text) => expect(foldedWords(foldedWords(text))).toBe(foldedWords(text))))
})

test('the table of characters is up to date: run npm run letters', () => {
  expect(fs.readFileSync(lettersFile, 'utf8')).toBe(lettersSource())
})
