import { openWallet, readWallet } from '@/contract/wallet'
import type { Check } from '../check'
import { expectThat, Skipped, valueOf } from '../verdict'

/** Checks that wallets are opened; what moves their money is checked with the ledgers. */
export const walletChecks: readonly Check[] = [
  {
    name: 'wallet: what was opened is open, and opening it again changes nothing',
    run: async (context) => {
      const before = valueOf(await context.asPerson(readWallet, {}))
      if (before.state === 'NOT_OFFERED') throw new Skipped('this city has no wallets')
      valueOf(await context.asPerson(openWallet, { body: {} }))
      const { placeName } = valueOf(await context.asPerson(readWallet, {}))
      expectThat(placeName !== null, 'the wallet was opened, and is not open')
      valueOf(await context.asPerson(openWallet, { body: {} }))
      const again = valueOf(await context.asPerson(readWallet, {}))
      expectThat(again.placeName === placeName, `opening it again moved it to ${again.placeName}`)
      return `in ${placeName}`
    },
  },
]
