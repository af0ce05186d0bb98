import type { Examples } from './example'

export const guideExamples = {
  findInstitutions: () => ({
    query: { limit: '2' },
    body: { admdvs: '350100', med_type: '11', lat: 26.074, lng: 119.296 },
  }),
  estimateVisit: () => ({ body: { med_type: '11', lv: 2, amt: 140_000 } }),
  checkWithdrawal: () => ({ body: { ground: 'EMIGRATION' } }),
} satisfies Examples
