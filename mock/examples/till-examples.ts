import { issueOfflineCodes } from '@/contract/offline-code'
import type { WirePurchase } from '@/contract/till'
import { tillDecode, tillSettle } from '@/contract/till'
import { issueVoucherToken } from '@/contract/voucher'
import { medicines } from '../world/visits/catalogue'
import type { Examples } from './example'
import type { SmallTown } from './small-town'

const pharmacy = 'Y350100001'

const shown = (town: SmallTown, person: string) => town.ask(issueVoucherToken, { body: {} }, person)

const decoding = (ec_qrcode: string) => ({
  body: { ec_qrcode, fixmedins_code: pharmacy, business_type: '01301' as const },
})

function purchase(town: SmallTown, person: string): WirePurchase {
  const { authToken } = town.ask(tillDecode, decoding(shown(town, person).digits))
  return { auth_token: authToken, med_type: '41', fee_list: medicines.slice(0, 2) }
}

const settled = (town: SmallTown, person: string) => town.ask(tillSettle, { body: purchase(town, person) })

export const tillExamples = {
  issueVoucherToken: () => ({ body: {} }),
  readVoucherToken: (town, person) => ({ path: { tokenId: shown(town, person).tokenId } }),
  revokeVoucherToken: (town, person) => ({ path: { tokenId: shown(town, person).tokenId }, body: {} }),
  issueOfflineCodes: () => ({ body: {} }),
  listOfflineCodes: (town, person) => {
    town.ask(issueOfflineCodes, { body: {} }, person)
    return {}
  },
  dropOfflineCodes: () => ({}),
  listTillInstitutions: () => ({}),
  tillDecode: (town, person) => decoding(shown(town, person).digits),
  tillPreSettle: (town, person) => ({ body: purchase(town, person) }),
  tillSettle: (town, person) => ({ body: purchase(town, person) }),
  tillReverse: (town, person) => ({
    body: { setl_id: settled(town, person).id, fixmedins_code: pharmacy },
  }),
  listSettlements: () => ({ query: { limit: '2' } }),
  findSettlements: () => ({ query: { limit: '2' }, body: { q: '大药房' } }),
  sumSettlements: () => ({ body: { from: '2026-01-01', to: '2026-12-31' } }),
  readSettlement: (town, person) => ({ path: { settlementId: settled(town, person).id } }),
  explainSettlement: (town, person) => ({ path: { settlementId: settled(town, person).id } }),
} satisfies Examples
