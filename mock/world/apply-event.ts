import { yearOf } from '@/domain/china-time'
import type { WorldEvent } from './events'
import { accountAt, withdraw } from './account-money'
import { yearKey, type KeptSession, type VoucherToken, type World } from './world'

type Of<Type extends WorldEvent['type']> = Extract<WorldEvent, { type: Type }>

/** Lets one event happen. Deterministic, and total for every event a route made from the same world. */
export function applyEvent(world: World, event: WorldEvent): void {
  world.events += 1
  switch (event.type) {
    case 'deposited':
      return deposit(world, event)
    case 'session-started':
      return startSession(world, event)
    case 'session-ended':
      return endSession(world, event.accessHash)
    case 'session-renewed': {
      const session = world.sessionsByAccess.get(event.accessHash)
      if (session) session.renewedAt = event.at
      return
    }
    case 'code-issued':
      return issueCode(world, event)
    case 'code-revoked': {
      const token = world.tokens.get(event.tokenId)
      if (token) token.revoked = true
      return
    }
    case 'code-decoded': {
      const token = world.tokens.get(event.tokenId)
      if (!token) return
      const { at, institutionCode, authHash } = event
      token.decoded = { at, institutionCode, authHash }
      world.tokensByAuth.set(authHash, token)
      return
    }
    case 'settled':
      return settle(world, event)
    case 'reversed':
      return reverse(world, event)
    case 'answered':
      world.answers.set(event.key, event)
      return
  }
}

function deposit(world: World, { personNumber, at, fen }: Of<'deposited'>): void {
  const account = accountAt(world.accounts.get(personNumber), yearOf(at))
  account.currentYearFen += fen
  world.accounts.set(personNumber, account)
}

function startSession(world: World, event: Of<'session-started'>): void {
  const { personNumber, accessHash, refreshHash, expiresAt } = event
  const session: KeptSession = { personNumber, accessHash, refreshHash, expiresAt }
  world.sessionsByAccess.set(session.accessHash, session)
  world.sessionsByRefresh.set(session.refreshHash, session)
}

function endSession(world: World, accessHash: string): void {
  const session = world.sessionsByAccess.get(accessHash)
  if (session) session.ended = true
}

function issueCode(world: World, event: Of<'code-issued'>): void {
  const before = world.newestToken.get(event.personNumber)
  if (before && before.supersededAt === undefined) before.supersededAt = event.at
  const { tokenId, personNumber, at: issuedAt } = event
  const token: VoucherToken = { tokenId, personNumber, issuedAt }
  world.tokens.set(tokenId, token)
  world.tokensByCode.set(event.codeHash, token)
  world.newestToken.set(personNumber, token)
}

function settle(world: World, event: Of<'settled'>): void {
  const { settlement, personNumber, withdrawals, accumulation } = event
  const year = yearOf(Date.parse(settlement.setl_time))
  for (const withdrawal of withdrawals) {
    const account = accountAt(world.accounts.get(withdrawal.personNumber), year)
    world.accounts.set(withdrawal.personNumber, withdraw(account, withdrawal))
  }
  if (accumulation) accumulate(world, personNumber, accumulation, 1)
  const kept = {
    personNumber,
    number: world.events,
    wire: settlement,
    withdrawals,
    ...(accumulation && { accumulation }),
  }
  keepSettlement(world, kept)
  const token = event.tokenId === undefined ? undefined : world.tokens.get(event.tokenId)
  if (token) token.settlementId = settlement.setl_id
}

function reverse(world: World, event: Of<'reversed'>): void {
  const original = world.settlements.get(event.settlementId)
  if (!original) return
  const year = yearOf(event.at)
  for (const { personNumber, currentYearFen, priorYearsFen } of original.withdrawals) {
    const account = accountAt(world.accounts.get(personNumber), year)
    // Money of a year that has ended in the meantime comes back as money carried over.
    const sameYear = year === yearOf(Date.parse(original.wire.setl_time))
    account.currentYearFen += sameYear ? currentYearFen : 0
    account.priorYearsFen += priorYearsFen + (sameYear ? 0 : currentYearFen)
    world.accounts.set(personNumber, account)
  }
  if (original.accumulation) accumulate(world, original.personNumber, original.accumulation, -1)
  original.wire = { ...original.wire, refd_setl_flag: '1', refd_setl_id: event.reversal.setl_id }
  keepSettlement(world, {
    personNumber: original.personNumber,
    number: world.events,
    wire: event.reversal,
    withdrawals: [],
  })
}

function keepSettlement(world: World, kept: Parameters<World['settlements']['set']>[1]): void {
  world.settlements.set(kept.wire.setl_id, kept)
  const own = world.settlementsOf.get(kept.personNumber)
  if (own) own.push(kept)
  else world.settlementsOf.set(kept.personNumber, [kept])
}

function accumulate(
  world: World,
  personNumber: string,
  by: NonNullable<Of<'settled'>['accumulation']>,
  sign: 1 | -1,
): void {
  const key = yearKey(personNumber, by)
  const year = world.yearSoFar.get(key) ?? { deductibleFen: 0, pooledFen: 0, admissions: 0 }
  world.yearSoFar.set(key, {
    deductibleFen: year.deductibleFen + sign * by.deductibleFen,
    pooledFen: year.pooledFen + sign * by.pooledFen,
    admissions: year.admissions + sign * by.admissions,
  })
}
