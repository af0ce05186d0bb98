import fs from 'node:fs'
import path from 'node:path'
import { listRelatives } from '@/contract/relative'
import { listSettlements } from '@/contract/settlement'
import { askAs, offerFrom } from './family-town'
import { dist, type Town } from './town'
import type { Phone, PlatformName } from '../simulator'

interface Manifest {
  readonly pages: readonly string[]
  readonly subPackages: readonly { readonly root: string; readonly pages: readonly string[] }[]
}

/** Every page that the build says it has: `family/wallet`. */
export function screensOf(platform: PlatformName): readonly string[] {
  const text = fs.readFileSync(path.join(dist(platform), 'app.json'), 'utf8')
  const { pages, subPackages } = JSON.parse(text) as Manifest
  const all = [...pages, ...subPackages.flatMap(({ root, pages }) => pages.map((page) => `${root}/${page}`))]
  return all.map((page) => page.replace(/^pages\//, '').replace(/\/index$/, ''))
}

/** A person with something on every page: records, an offer that waits, a child whose code may be shown. */
export async function somebodyWithEverything(town: Town): Promise<Readonly<Record<string, string>>> {
  const binding = await offerFrom(town, 'employee', 'retiree', { mon_cap: 30_000, scopes: ['PHARMACY'] })
  const { settlements } = await askAs(town, 'employee', listSettlements, '/settlements?limit=1')
  const [settlement] = settlements as { setl_id: string }[]
  const { relatives } = await askAs(town, 'employee', listRelatives, listRelatives.path)
  return {
    'records/record': settlement?.setl_id ?? '',
    'family/binding': binding,
    'family/relative-code': (relatives as { rel_id: string }[])[0]?.rel_id ?? '',
  }
}

/** Opens a page and waits until what it shows has come. */
export async function openScreen(
  phone: Phone,
  screen: string,
  things: Readonly<Record<string, string>>,
): Promise<void> {
  const id = things[screen]
  await phone.go('reLaunch', `/pages/${screen}/index${id === undefined ? '' : `?id=${id}`}`)
  await phone.page.waitForFunction(() => {
    const page = document.querySelector<HTMLElement>('.wx-page:not(.behind)')
    return page !== null && page.innerText.trim() !== '' && !page.querySelector('.skeleton, .voucher-wait')
  })
}
