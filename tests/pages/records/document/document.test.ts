import fc from 'fast-check'
import type { IssuedDocument } from '@/contract/document'
import { ok } from '@/domain/result'
import { createDocument } from '@/pages/records/document/document-store'
import { brokenText, layOutPaper } from '@/pages/records/document/drawing'
import { paperOf } from '@/pages/records/document/paper'
import { documentWords } from '@/pages/records/words/zh-hans/document'
import type { PictureExport } from '@/platform/picture-export'
import { createLifetimes } from '@/state/lifetimes'

const statement: IssuedDocument = {
  checkNumber: '4153166545313654179960692',
  issuerName: '福州医疗保障局（演示）',
  maskedName: '*海宁',
  maskedIdNumber: '990***********0010',
  issuedAt: Date.parse('2026-11-21T14:30:00+08:00'),
  validUntil: null,
  state: 'VALID',
  settlement: {
    id: 'S1',
    settledAt: Date.parse('2026-06-28T07:12:09+08:00'),
    institutionName: '安和大药房（台江店）',
    visitTypeName: '定点药店购药',
    insuranceName: '职工基本医疗保险',
    totalFen: 7_485,
    fundFen: 0,
    hospitalFen: 0,
    ownAccountFen: 7_335,
    walletFen: 0,
    sharedAccountFen: 0,
    cashFen: 150,
  },
  insurances: [],
}

/** Opens the page with these pictures; counts what was asked of the city. */
function openWith(pictures: Partial<PictureExport>) {
  const lifetimes = createLifetimes()
  const asked: (string | undefined)[] = []
  const store = createDocument({
    city: {
      issueDocument: async (settlementId) => {
        asked.push(settlementId)
        return ok(statement)
      },
    },
    pictures: { save: async () => 'saved', open: async () => true, ...pictures },
    clock: { now: () => 0 },
    lifetime: lifetimes.person,
  })
  return { store, asked, lifetimes }
}

describe('the page of a document', () => {
  it('asks for a statement by its settlement, and for the certificate without one', async () => {
    const { store, asked } = openWith({})
    await store.issue('S1')
    await store.issue(undefined)
    expect(asked).toEqual(['S1', undefined])
  })

  it.each([
    ['saved', 'saved'],
    ['denied', 'denied'],
    ['failed', 'failed'],
    ['stopped', 'here'],
  ] as const)('a picture that was %s is %s', async (outcome, picture) => {
    const { store } = openWith({ save: async () => outcome })
    await store.save('canvas')
    expect(store.getState()).toEqual({ picture })
  })

  it('says that it failed where the viewer does not open or the client throws', async () => {
    const closed = openWith({ open: async () => false }).store
    await closed.open('canvas')
    expect(closed.getState().picture).toBe('failed')
    const broken = openWith({ save: () => Promise.reject(new Error('broken')) }).store
    await broken.save('canvas')
    expect(broken.getState().picture).toBe('failed')
  })

  it('saves once, however often it is touched', async () => {
    let saved = 0
    const { store } = openWith({
      save: async () => {
        saved += 1
        return 'saved'
      },
    })
    await Promise.all([store.save('canvas'), store.save('canvas'), store.open('canvas')])
    expect(saved).toBe(1)
  })

  it('says nothing of a picture to the next person', async () => {
    const { store, lifetimes } = openWith({})
    await store.issue('S1')
    const saving = store.save('canvas')
    lifetimes.announce('left')
    await saving
    expect(store.getState()).toEqual({ picture: 'here' })
    expect(store.document.getState().value).toEqual({ is: 'idle' })
  })
})

describe('the picture of a document', () => {
  const drawing = layOutPaper(paperOf(statement, documentWords), documentWords.checkNumber)

  it('says what the page says, amounts of nothing left out but for the fund', () => {
    const texts = drawing.letterings.map(({ text }) => text)
    for (const text of ['医疗保险结算单', '*海宁', '¥74.85', '¥0.00', '¥73.35', '¥1.50'])
      expect(texts).toContain(text)
    expect(texts).not.toContain('医保钱包支付')
    expect(texts.filter((text) => /^4153 1665 4531$/.test(text))).toHaveLength(1)
  })

  it('has every text inside, whatever the city writes', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 200, unit: 'grapheme' }), (institutionName) => {
        const settlement = { ...statement.settlement!, institutionName }
        const { height, letterings } = layOutPaper(
          paperOf({ ...statement, settlement }, documentWords),
          documentWords.checkNumber,
        )
        for (const { y } of letterings) expect(y).toBeLessThan(height)
      }),
    )
  })

  it('breaks a text into lines that lose no letter', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300, unit: 'grapheme' }), (text) => {
        expect(brokenText(text, 28, 440).join('')).toBe(text)
      }),
    )
  })
})
