import { people } from 'mock/world/people/people'
import { acceptTransfer, listTransfers, sendTransfer } from '@/contract/transfer'
import { moveWallet, openWallet } from '@/contract/wallet'
import type { Town } from '../town'

const numberOf = (name: string) => {
  const found = people.find(({ person }) => person === name)
  if (!found) throw new Error(`nobody is called ${name}`)
  return { certno: found.idNumber, psn_name: found.name }
}

/** Sends money to a person of the town, by default as a sibling. */
export const send = (
  town: Town,
  token: string,
  to: string,
  amt: number,
  more: { psn_name?: string; rela?: 'SIBLING' | 'PARENT_IN_LAW' } = {},
  key?: string,
) =>
  town.ask(
    sendTransfer,
    { body: { ...numberOf(to), rela: 'SIBLING', amt, ...more } },
    { token, ...(key !== undefined && { key }) },
  )

/** Accepts a transfer into the wallet. */
export const accept = (town: Town, token: string, transferId: string) =>
  town.ask(acceptTransfer, { path: { transferId }, body: {} }, { token })

/** Opens the wallet of whoever asks, or of a relative whose code they may show. */
export const open = (town: Town, token: string, rel_id?: string) =>
  town.ask(openWallet, { body: { ...(rel_id !== undefined && { rel_id }) } }, { token })

/** Moves the wallet of whoever asks, or of a relative, to the place of insurance. */
export const move = (town: Town, token: string, rel_id?: string) =>
  town.ask(moveWallet, { body: { ...(rel_id !== undefined && { rel_id }) } }, { token })

/** Lists a page of the transfers of a person. */
export const transfersOf = (town: Town, token: string, query: { limit?: string; cursor?: string } = {}) =>
  town.ask(listTransfers, { query }, { token })
