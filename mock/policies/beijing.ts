import { everyTier, usualAccountRules, type CityPolicy } from './city-policy'

/** 北京 110000. Sample figures after product.md §13. */
export const beijing: CityPolicy = {
  code: '110000',
  name: '北京',
  source: '公开报道整理的示例数据',
  effectiveFrom: '2025-01-01',
  confidence: 'medium',
  employee: {
    ...usualAccountRules,
    benefits: [
      {
        visits: ['OUTPATIENT', 'EMERGENCY', 'CHRONIC'],
        group: 'outpatient',
        deductible: { counts: 'per-year', fen: everyTier(180_000) },
        bands: [{ upToFen: null, percent: everyTier(50) }],
        retireePoints: 20,
        unfiledPoints: 15,
        annualCapFen: 2_000_000,
        beyondCapPercent: 0,
      },
      {
        visits: ['INPATIENT'],
        group: 'inpatient',
        deductible: { counts: 'per-admission', fen: [everyTier(130_000), everyTier(65_000)] },
        bands: [
          { upToFen: 3_000_000, percent: { 1: 90, 2: 87, 3: 85 } },
          { upToFen: 4_000_000, percent: { 1: 95, 2: 92, 3: 90 } },
          { upToFen: null, percent: { 1: 97, 2: 97, 3: 95 } },
        ],
        retireePoints: 3,
        unfiledPoints: 15,
        annualCapFen: 10_000_000,
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
        deductible: { counts: 'per-year', fen: everyTier(55_000) },
        bands: [{ upToFen: null, percent: { 1: 55, 2: 50, 3: 50 } }],
        retireePoints: 0,
        unfiledPoints: 15,
        annualCapFen: 450_000,
        beyondCapPercent: 0,
      },
    ],
  },
}
