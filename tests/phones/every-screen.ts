import fs from 'node:fs'
import path from 'node:path'
import { endpoints } from '@/contract/endpoints'
import { listRelatives } from '@/contract/relative'
import { listSettlements } from '@/contract/settlement'
import { mainSentences } from '@/words/main-sentences'
import type { Language } from '@/words/language'
import { requestAs, offerFrom } from './family-town'
import { personNamed } from './phone-actions'
import { dist, type Town } from './town'
import type { Phone, PlatformName } from '../simulator'

interface Manifest {
  readonly pages: readonly string[]
  readonly subPackages: readonly { readonly root: string; readonly pages: readonly string[] }[]
}

/** Returns every page that the build declares, such as `family/wallet`. */
export function screensOf(platform: PlatformName): readonly string[] {
  const text = fs.readFileSync(path.join(dist(platform), 'app.json'), 'utf8')
  const { pages, subPackages } = JSON.parse(text) as Manifest
  const all = [...pages, ...subPackages.flatMap(({ root, pages }) => pages.map((page) => `${root}/${page}`))]
  return all.map((page) => page.replace(/^pages\//, '').replace(/\/index$/, ''))
}

/** Prepares the employee so that every page has content: records, a pending offer, a child whose code may be shown, a wallet. Returns the ids for the pages that need one. */
export async function preparePersonWithEverything(town: Town): Promise<Readonly<Record<string, string>>> {
  const binding = await offerFrom(town, 'employee', 'retiree', { mon_cap: 30_000, scopes: ['PHARMACY'] })
  const { settlements } = await requestAs(town, 'employee', listSettlements, '/settlements?limit=1')
  const [settlement] = settlements as { setl_id: string }[]
  const { relatives } = await requestAs(town, 'employee', listRelatives, listRelatives.path)
  await fillWallet(town)
  return {
    'records/record': settlement?.setl_id ?? '',
    'records/document': settlement?.setl_id ?? '',
    'family/binding': binding,
    'family/relative-code': (relatives as { rel_id: string }[])[0]?.rel_id ?? '',
  }
}

/** Opens the employee's wallet, with 500.00 in it and as much waiting to be accepted. */
async function fillWallet(town: Town): Promise<void> {
  const { acceptTransfer, openWallet, sendTransfer } = endpoints
  const { idNumber: certno, name: psn_name } = personNamed('employee')
  const transfer = { certno, psn_name, rela: 'SIBLING', amt: 50_000 }
  await requestAs(town, 'employee', openWallet, openWallet.path, {})
  const sent = await requestAs(town, 'sibling', sendTransfer, sendTransfer.path, transfer)
  const path = acceptTransfer.path.replace(':transferId', String(sent['trf_id']))
  await requestAs(town, 'employee', acceptTransfer, path, {})
  await requestAs(town, 'sibling', sendTransfer, sendTransfer.path, transfer)
}

/** Opens a page and waits until its content has loaded. */
export async function openScreen(
  phone: Phone,
  screen: string,
  idsByScreen: Readonly<Record<string, string>>,
): Promise<void> {
  const id = idsByScreen[screen]
  await phone.go('reLaunch', `/pages/${screen}/index${id === undefined ? '' : `?id=${id}`}`)
  await phone.page.waitForFunction(() => {
    const page = document.querySelector<HTMLElement>('.wx-page:not(.behind)')
    return page !== null && page.innerText.trim() !== '' && !page.querySelector('.skeleton, .voucher-wait')
  })
}

/** Chooses a text size and a language on their page, with taps as a person would. */
export async function chooseDisplay(
  phone: Phone,
  size: 'standard' | 'large' | 'largest',
  language: Language,
): Promise<void> {
  await openScreen(phone, 'settings/display', {})
  await phone.tap(`#text-size-${size}`)
  await phone.shown().locator(`#text-size-${size}[aria-checked="true"]`).waitFor()
  if (language === 'zh-Hans') return
  await phone.tap(`#language-${language}`)
  await phone.waitForText(mainSentences[language].home.balance)
}
