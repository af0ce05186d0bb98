import { listAccounts } from '@/contract/account'
import { readLedger, type LedgerEntry } from '@/contract/ledger'
import { readWallet, walletAccount } from '@/contract/wallet'
import { formatFen } from '@/domain/money'
import type { Check } from '../check'
import { expectThat, Skipped, valueOf } from '../verdict'
import type { CheckContext } from '../check-context'

/** Reads every change of an account or of the wallet, newest first. */
async function ledgerOf(context: CheckContext, accountId: string): Promise<LedgerEntry[]> {
  const entries: LedgerEntry[] = []
  let cursor: string | undefined
  do {
    const query = { limit: '50', ...(cursor !== undefined && { cursor }) }
    const page = valueOf(await context.asPerson(readLedger, { path: { accountId }, query }))
    entries.push(...page.entries)
    cursor = page.nextCursor ?? undefined
  } while (cursor !== undefined)
  return entries
}

/** Checks that the ledger explains the balance to the fen, entry by entry. */
export const ledgerChecks: readonly Check[] = [
  {
    name: 'ledger: adds up to the balance',
    run: async (context) => {
      const accounts = valueOf(await context.asPerson(listAccounts, {}))
      if (accounts.length === 0) throw new Skipped('this person has no account')
      const { balanceFen: inWalletFen } = valueOf(await context.asPerson(readWallet, {}))
      const all = [
        ...accounts.map(({ place, balanceFen }) => ({ id: place.code, balanceFen })),
        { id: walletAccount, balanceFen: inWalletFen ?? 0 },
      ]
      let count = 0
      for (const { id, balanceFen } of all) {
        const entries = await ledgerOf(context, id)
        expectEachFollows(entries)
        const sum = entries.reduce((total, { fen }) => total + fen, 0)
        const message = `${id}: ${formatFen(sum)} in the ledger, ${formatFen(balanceFen)} in the account`
        expectThat(sum === balanceFen, message)
        count += entries.length
      }
      return `${all.length} accounts, ${count} entries`
    },
  },
]

function expectEachFollows(newestFirst: readonly LedgerEntry[]): void {
  newestFirst.forEach((entry, n) => {
    const before = newestFirst[n + 1]?.balanceFen ?? 0
    expectThat(
      entry.balanceFen === before + entry.fen,
      `${entry.id}: balance does not follow from the one before`,
    )
  })
}
