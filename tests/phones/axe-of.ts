import fs from 'node:fs'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Phone } from '../simulator'

const axe = fs.readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')

/** The rule that does not apply: the client itself scrolls its pages, and a swipe of its screen reader scrolls with it. */
const options: RunOptions = { rules: { 'scrollable-region-focusable': { enabled: false } } }

/** Returns every violation on the page shown, or on the sheets over it: the rule, and the elements. */
export async function axeViolations(phone: Phone): Promise<string[]> {
  const isThere = await phone.page.evaluate(() => 'axe' in window)
  if (!isThere) await phone.page.evaluate(axe)
  return phone.page.evaluate(async (how) => {
    const { axe } = window as unknown as { axe: { run(at: string, how: RunOptions): Promise<AxeResults> } }
    const found = await axe.run('.wx-page:not(.behind)', how)
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
  }, options)
}
