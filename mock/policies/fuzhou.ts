import { everyTier, usualAccountRules, type CityPolicy } from './city-policy'

/** 福州 350100. Sample figures after product.md §13. */
export const fuzhou: CityPolicy = {
  code: '350100',
  name: '福州',
  source: '公开报道整理的示例数据',
  effectiveFrom: '2025-01-01',
  confidence: 'medium',
  employee: {
    ...usualAccountRules,
    benefits: [
      {
        visits: ['OUTPATIENT', 'EMERGENCY'],
        group: 'outpatient',
        deductible: { counts: 'per-year', fen: everyTier(40_000) },
        bands: [{ upToFen: null, percent: { 1: 60, 2: 55, 3: 50 } }],
        retireePoints: 10,
        unfiledPoints: 15,
        annualCapFen: 500_000,
        beyondCapPercent: 0,
      },
      {
        visits: ['CHRONIC'],
        group: 'chronic',
        deductible: { counts: 'per-year', fen: everyTier(0) },
        bands: [{ upToFen: null, percent: { 1: 75, 2: 75, 3: 70 } }],
        retireePoints: 5,
        unfiledPoints: 15,
        annualCapFen: 1_200_000,
        beyondCapPercent: 0,
      },
      {
        visits: ['INPATIENT'],
        group: 'inpatient',
        deductible: { counts: 'per-admission', fen: [everyTier(130_000), everyTier(65_000)] },
        bands: [{ upToFen: null, percent: { 1: 92, 2: 90, 3: 87 } }],
        retireePoints: 5,
        unfiledPoints: 15,
        annualCapFen: 20_000_000,
        beyondCapPercent: 90,
      },
    ],
  },
  resident: {
    ...usualAccountRules,
    benefits: [
      {
        visits: ['OUTPATIENT', 'EMERGENCY', 'CHRONIC'],
        group: 'outpatient',
        deductible: { counts: 'per-year', fen: everyTier(20_000) },
        bands: [{ upToFen: null, percent: { 1: 55, 2: 45, 3: 35 } }],
        retireePoints: 0,
        unfiledPoints: 15,
        annualCapFen: 200_000,
        beyondCapPercent: 0,
      },
      {
        visits: ['INPATIENT'],
        group: 'inpatient',
        deductible: { counts: 'per-admission', fen: [everyTier(80_000), everyTier(40_000)] },
        bands: [{ upToFen: null, percent: { 1: 85, 2: 75, 3: 60 } }],
        retireePoints: 0,
        unfiledPoints: 15,
        annualCapFen: 10_000_000,
        beyondCapPercent: 60,
      },
    ],
  },
}
