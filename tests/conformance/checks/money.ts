import { listAccounts } from '@/contract/account'
import type { AccountYears } from '@/contract/account-years'
import { listCities } from '@/contract/city'
import { readLedger } from '@/contract/ledger'
import { readCityPolicy } from '@/contract/policy'
import { tillPreSettle } from '@/contract/till'
import { formatFen } from '@/domain/money'
import type { Check } from '../check'
import { inputOf } from '../gateway'
import { scannedPurchase } from '../purchase'
import { expectThat, Skipped, valueOf } from '../verdict'

/** Checks that the years of money are told apart where the city does so, and that accounts which do not pay say why. */
export const moneyChecks: readonly Check[] = [
  {
    name: 'money: this year and earlier years are told apart just where the city says so',
    run: async (context) => {
      const cities = valueOf(await context.gateway.ask(listCities, {}))
      const accounts = valueOf(await context.asPerson(listAccounts, {}))
      if (accounts.length === 0) throw new Skipped('this person has no account')
      for (const { place, years } of accounts) {
        const isApart = cities.find(({ code }) => code === place.code)?.capabilities.includes('ACCOUNT_YEARS')
        const expectApart = (where: string, parts: AccountYears | object | null): void =>
          expectThat((parts !== null) === (isApart ?? false), `${place.name}: not so ${where}`)
        expectApart('in the account', years)
        const path = { admdvs: place.code }
        const policy = valueOf(await context.gateway.ask(readCityPolicy, { path, query: {} }))
        expectApart('in the rules', policy.employee.currentYearPays)
        const page = valueOf(
          await context.asPerson(
            readLedger,
            inputOf(readLedger, { path: { accountId: place.code }, query: {} }),
          ),
        )
        for (const entry of page.entries) expectApart(`in ${entry.id}`, entry.years)
      }
      return `${accounts.length} accounts`
    },
  },
  {
    name: 'money: an account that cannot pay all says why',
    run: async (context) => {
      const accounts = valueOf(await context.asPerson(listAccounts, {}))
      if (accounts.length === 0) throw new Skipped('this person has no account')
      const { body } = await scannedPurchase(context)
      const pric = accounts.reduce((sum, { balanceFen }) => sum + balanceFen, 1_000_000)
      const fee_list = [{ medins_list_name: '对乙酰氨基酚片', chrgitm_lv: '01' as const, cnt: 1, pric }]
      const split = valueOf(await context.gateway.ask(tillPreSettle, { body: { ...body, fee_list } }))
      if (split.cashFen === 0) throw new Skipped('other accounts pay all of it')
      const whose = split.unpaid.filter(({ account }) => account === 'OWN')
      expectThat(whose.length > 0, `${formatFen(split.cashFen)} are left for cash, and the account is silent`)
      return whose.map(({ why }) => why).join()
    },
  },
]
