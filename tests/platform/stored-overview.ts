import type { StoredOverview } from '@/platform/stored'

const place = { placeCode: '350100', placeName: '福州', hotline: '12393' }
/** The content of home as a phone keeps it. */
export const overview: StoredOverview = {
  at: 1_795_250_000_000,
  value: {
    maskedName: '*海宁',
    insurances: [{ name: '职工基本医疗保险', state: 'ACTIVE', ...place }],
    voucherHold: null,
    offersWaiting: 0,
    filing: null,
    account: { balanceFen: 515_111, years: null, frozen: false },
    records: [
      {
        id: 'S000000001',
        settledAt: 1_795_249_000_000,
        institutionName: '仁心大药房',
        visitTypeName: '定点药店购药',
        totalFen: 8_640,
        mineFen: 8_640,
        reversed: false,
        isReversal: false,
      },
    ],
  },
}
