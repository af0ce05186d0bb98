import type { Sabotage } from './broken-gateway'
import { accountsOf, addFen, changingResponsesTo } from './sabotage-parts'

/** The faults of gateways with accounts and their money, by name, each with the checks that must detect it. */
export const sabotagesOfMoney: Readonly<Record<string, readonly [Sabotage, ...checks: string[]]>> = {
  'splits a balance that the city keeps as one': [
    changingResponsesTo('GET /accounts', (response) =>
      accountsOf(response).forEach((account) =>
        Object.assign(account, { acct_crt_balc: 0, acct_his_balc: account['balc'] }),
      ),
    ),
    'money: this year and earlier years are told apart just where the city says so',
  ],
  'keeps silent about accounts that do not pay': [
    changingResponsesTo('POST /till/pre-settle', ({ wire }) => (wire['acct_unpd_list'] = [])),
    'money: an account that cannot pay all says why',
  ],
  'forgets that a wallet was opened': [
    changingResponsesTo('GET /wallet', ({ wire }) =>
      Object.assign(wire, { wlt_stas: 'NONE', admdvs_name: null }),
    ),
    'wallet: what was opened is open, and opening it again changes nothing',
  ],
  'shows money in the wallet that never came': [
    changingResponsesTo('GET /wallet', ({ wire }) => addFen(wire, ['balc'], 1)),
    'ledger: adds up to the balance',
  ],
  'shows a balance the ledger does not explain': [
    changingResponsesTo('GET /accounts', (response) =>
      accountsOf(response).forEach((account) => addFen(account, ['balc'], 1)),
    ),
    'ledger: adds up to the balance',
  ],
}
