import { sumFen } from '@/domain/money'
import type { Phone } from '../simulator'
import { fenAt, fenOfAll } from './money-on-screen'

export const guide = (name: string): string => `/pages/guides/${name}/index`
/** Stands below every figure that follows from the rules of a place. */
export const policy = '示例政策，以参保地医保部门为准'

/** Fills in an outpatient visit at tier 2, and has it estimated. */
export async function estimate(phone: Phone, who: string, amount: string): Promise<void> {
  await phone.tap(`#estimate-who-${who}`)
  await phone.tap('#estimate-visit-OUTPATIENT')
  await phone.tap('#estimate-tier-2')
  await phone.fill('#estimate-amount', amount)
  await phone.tap('#estimate-run')
  await phone.shown().locator('#estimate-result').waitFor()
}

/** Who pays adds up to the total, and what the person's part is made of adds up to that part. */
export async function addsUp(phone: Phone): Promise<void> {
  const sections = phone.shown().locator('#estimate-result .estimate-section')
  const total = await fenAt(phone, '#estimate-total .detail-value')
  const parts = await fenOfAll(phone, '#estimate-result .estimate-section:nth-of-type(4) .detail-value')
  expect(await sections.count()).toBe(3)
  expect(sumFen(parts)).toBe(2 * total)
  const causes = await fenOfAll(phone, '#estimate-result .estimate-section:nth-of-type(6) .detail-value')
  expect(sumFen(causes)).toBe(await fenAt(phone, '#estimate-person'))
}
