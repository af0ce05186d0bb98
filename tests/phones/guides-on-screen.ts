import { sumFen } from '@/domain/money'
import type { Phone } from '../simulator'
import { fenAt, fenOfAll } from './money-on-screen'

/** Returns the address of a guide. */
export const guidePage = (name: string): string => `/pages/guides/${name}/index`
/** The text below every figure that follows from the rules of a place. */
export const policyNotice = '示例政策，以参保地医保部门为准'

/** Fills in an outpatient visit at tier 2, and runs the estimate. */
export async function estimate(phone: Phone, who: string, amount: string): Promise<void> {
  await phone.tap(`#estimate-who-${who}`)
  await phone.tap('#estimate-visit-OUTPATIENT')
  await phone.tap('#estimate-tier-2')
  await phone.fill('#estimate-amount', amount)
  await phone.tap('#estimate-run')
  await phone.shown().locator('#estimate-result').waitFor()
}

/** Checks that the payers' parts add up to the total, and the reasons for the person's part add up to that part. */
export async function expectPartsToAddUp(phone: Phone): Promise<void> {
  const sections = phone.shown().locator('#estimate-result .estimate-section')
  const total = await fenAt(phone, '#estimate-total .detail-value')
  const parts = await fenOfAll(phone, '#estimate-result .estimate-section:nth-of-type(4) .detail-value')
  expect(await sections.count()).toBe(3)
  expect(sumFen(parts)).toBe(2 * total)
  const causes = await fenOfAll(phone, '#estimate-result .estimate-section:nth-of-type(6) .detail-value')
  expect(sumFen(causes)).toBe(await fenAt(phone, '#estimate-person'))
}
