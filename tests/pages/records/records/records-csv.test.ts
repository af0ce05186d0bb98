import fc from 'fast-check'
import type { RecordLine } from '@/pages/records/api'
import { recordsCsv } from '@/pages/records/records/records-csv'
import { plainText } from '@/domain/typed-text'
import { recordsWords } from '@/pages/records/words/current'
import { lineOf as oneYuan } from './export-in-town'

/** Creates the record of a purchase with this number. */
const lineOf = (id: string): RecordLine => ({
  ...oneYuan(id),
  settledAt: Date.parse('2026-11-21T14:32:05+08:00'),
  totalFen: 8_605,
  mineFen: 8_605,
  ownAccountFen: 5,
  cashFen: 8_600,
})

/** Reads the cells of a table as a spreadsheet program reads them (RFC 4180). */
function cellsOf(csv: string): string[][] {
  const rows: string[][] = [[]]
  let cell = ''
  let isQuoted = false
  for (let n = 0; n < csv.length; n += 1) {
    const at = csv[n]
    if (isQuoted && at === '"' && csv[n + 1] === '"') {
      cell += '"'
      n += 1
    } else if (at === '"') isQuoted = !isQuoted
    else if (at === ',' && !isQuoted) {
      rows[rows.length - 1]?.push(cell)
      cell = ''
    } else if (at === '\r' && csv[n + 1] === '\n' && !isQuoted) {
      rows[rows.length - 1]?.push(cell)
      cell = ''
      rows.push([])
      n += 1
    } else cell += at ?? ''
  }
  return rows.slice(0, -1)
}

const fen = fc.nat(99_999_999)
const someText = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.constantFrom(
    '仁心大药房（东街店）',
    '=HYPERLINK("x")',
    '+86',
    '-5',
    '@SUM(A1)',
    '\t=1',
    '"',
    ',',
    '\r\n',
    '\r=2',
    '＝1+1',
    ' =1+1',
    '\n=1+1',
    '＋86',
    '－5',
    '＠SUM(A1)',
    '\u200b=1',
    '\u202d\uff1d1',
    '35010020261121000017',
    '１Ｅ５',
  ),
)
const someRecord: fc.Arbitrary<RecordLine> = fc.record({
  id: fc.stringMatching(/^S\d{9}$/),
  settledAt: fc.integer({ min: Date.parse('2020-01-01T00:00:00Z'), max: Date.parse('2030-01-01T00:00:00Z') }),
  institution: fc.record({ code: fc.constant('Y1'), name: someText }),
  visitTypeName: someText,
  totalFen: fen,
  mineFen: fen,
  fundFen: fen,
  ownAccountFen: fen,
  walletFen: fen,
  sharedAccountFen: fen,
  cashFen: fen,
  reversed: fc.boolean(),
  isReversal: fc.boolean(),
})
const table = (records: readonly RecordLine[], name = '*海宁'): string[][] =>
  cellsOf(recordsCsv(records, name, recordsWords.records.export).join(''))
const fenIn = (cell: string): number => Math.round(Number(cell) * 100)

test('a table begins with the names of its columns', () => {
  expect(table([])).toEqual([Object.values(recordsWords.records.export.columns)])
})

test('whatever the records hold, the table read back holds the same', () => {
  fc.assert(
    fc.property(fc.array(someRecord, { maxLength: 8 }), someText, (records, name) => {
      const [, ...rows] = table(records, name)
      expect(rows).toHaveLength(records.length)
      records.forEach((record, n) => {
        const [id, who, time, place, type, ...rest] = rows[n] ?? []
        const sign = record.isReversal ? -1 : 1
        expect(id).toBe(record.id)
        const texts = [name, record.institution.name, record.visitTypeName]
        for (const [k, cell] of [who, place, type].entries())
          expect([texts[k], `'${texts[k]}`]).toContain(cell)
        expect(Date.parse(`${time?.replace(' ', 'T')}+08:00`)).toBe(
          Math.floor(record.settledAt / 1_000) * 1_000,
        )
        const { totalFen, fundFen, ownAccountFen, walletFen, sharedAccountFen, cashFen } = record
        expect(rest.slice(0, 6).map(fenIn)).toEqual(
          [totalFen, fundFen, ownAccountFen, walletFen, sharedAccountFen, cashFen].map(
            (part) => part && sign * part,
          ),
        )
      })
    }),
    { seed: 20261121, numRuns: 500 },
  )
})

test('no cell begins like a formula, however it is written, but for plain amounts', () => {
  fc.assert(
    fc.property(fc.array(someRecord, { minLength: 1, maxLength: 4 }), someText, (records, name) => {
      for (const cell of table(records, name).flat())
        expect(/^-\d+\.\d\d$/.test(cell) || !/^[=+\-@\t\r]/.test(plainText(cell).trim())).toBe(true)
    }),
    { seed: 20261121, numRuns: 500 },
  )
})

test.each([
  ['35010020261121000017', true],
  ['0012345', true],
  ['1E5', true],
  ['１Ｅ５', true],
  ['2026-11-26', true],
  ['1/2', true],
  ['S000000001', false],
  ['120急救中心', false],
  ['仁心诊所', false],
])('a name such as %j is marked as text: %j', (text, isMarked) => {
  expect(table([lineOf(text)])[1]?.[0]).toBe(isMarked ? `'${text}` : text)
})

test('what was reversed and its reversal add up to nothing', () => {
  const record = { ...lineOf('S000000001'), reversed: true }
  const back = { ...record, id: 'S000000002', reversed: false, isReversal: true }
  expect(table([back, record]).slice(1)).toEqual([
    [
      'S000000002',
      '*海宁',
      '2026-11-21 14:32:05',
      '仁心大药房',
      '定点药店购药',
      '-86.05',
      '0.00',
      '-0.05',
      '0.00',
      '0.00',
      '-86.00',
      '退费',
    ],
    [
      'S000000001',
      '*海宁',
      '2026-11-21 14:32:05',
      '仁心大药房',
      '定点药店购药',
      '86.05',
      '0.00',
      '0.05',
      '0.00',
      '0.00',
      '86.00',
      '已退费',
    ],
  ])
})
