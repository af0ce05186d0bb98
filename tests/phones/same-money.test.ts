import { sumFen } from '@/domain/money'
import { people } from 'mock/world/people/people'
import { assertNoErrors, type Phone } from '../simulator'
import { contributionsPage, depositsPage, fenAt, openPage, parseFen, scrollToOldest } from './money-on-screen'
import { signedFenOfAll, signInAs } from './money-on-screen'
import { linesOn, recordsPage } from './records-on-screen'
import { startTime, openTown, platforms, type Town } from './town'

const balance = '/pages/money/balance/index'
const thisYear = 2026

interface LedgerLine {
  readonly what: string
  readonly year: number
  readonly fen: number
  readonly after: number
}

/** An account as the balance and ledger pages show it; `unread` is the sum that the ledger lines older than the ones read must have. */
interface AccountOnScreen {
  readonly balance: number
  readonly lines: readonly LedgerLine[]
  readonly unread: number
}

const textsOf = (phone: Phone, places: string): Promise<string[]> =>
  phone.shown().locator(places).allInnerTexts()

/** Reads the ledger on the screen, and checks each line against the one below it. */
async function ledgerOn(phone: Phone, enough: number): Promise<AccountOnScreen> {
  await phone.shown().locator('.ledger-line').first().waitFor()
  await scrollToOldest(phone, '.ledger-line', '没有更早的了', enough)
  const amounts = await signedFenOfAll(phone, '.ledger-amount')
  const after = (await textsOf(phone, '.ledger-after')).map(parseFen)
  const when = await textsOf(phone, '.ledger-when')
  const lines = (await textsOf(phone, '.ledger-what')).map((what, n) => ({
    what,
    year: Number(/^(\d{4})年/.exec(when[n] ?? '')?.[1] ?? thisYear),
    fen: amounts[n] ?? NaN,
    after: after[n] ?? NaN,
  }))
  lines.forEach((line, n) => {
    const below = lines[n + 1]
    if (below) expect(line.after).toBe(below.after + line.fen)
  })
  const oldest = lines[lines.length - 1]
  return {
    balance: await fenAt(phone, '#ledger-balance'),
    lines,
    unread: (oldest?.after ?? 0) - (oldest?.fen ?? 0),
  }
}

/** Reads every account of the person from the balance and ledger pages. */
async function accountsOn(phone: Phone, enough: number): Promise<AccountOnScreen[]> {
  await openPage(phone, balance, '示例政策，以参保地医保部门为准')
  const places = await phone.shown().locator('[id^=balance-place-]').all()
  const ids = await Promise.all(places.map((place) => place.getAttribute('id')))
  const accounts = []
  for (const id of ids.length > 0 ? ids : [undefined]) {
    if (id != null) {
      await phone.tap(`#${id}`)
      await phone.shown().locator(`#${id}.choice-chosen`).waitFor()
    }
    await phone.waitForText('示例政策，以参保地医保部门为准')
    const shown = await fenAt(phone, '#balance-total')
    const parts = await signedFenOfAll(phone, '.balance-kind-amount')
    // The parts by year are shown where the city keeps them apart.
    if (parts.length > 0) expect(sumFen(parts)).toBe(shown)
    await phone.tap('#balance-ledger')
    const account = await ledgerOn(phone, enough)
    expect(account.balance).toBe(shown)
    expect(account.lines[0]?.after).toBe(shown)
    accounts.push(account)
    await phone.back()
    await phone.shown().locator('#balance-total').waitFor()
  }
  return accounts
}

/** Returns the sum that was paid from the person's own account according to the records; refunds are subtracted. */
async function ownMoneySpent(phone: Phone): Promise<number> {
  await openPage(phone, recordsPage, /^全部 我付/)
  await scrollToOldest(phone, '[id^=records-block-]', /没有更早的记录了|还没有使用记录/, Infinity)
  const own = (await linesOn(phone)).map(({ text }) => {
    const paid = parseFen(/(?:^|\s)账户 ([\d,.]+)/.exec(text)?.[1] ?? '0')
    return text.includes('+') ? -paid : paid
  })
  return sumFen(own)
}

/** Reads the yearly totals that went into the account from the deposits or the contributions page, the latest year first. */
async function totalsByYear(phone: Phone, page: string, total: string, years: number): Promise<number[]> {
  await openPage(phone, page, `${thisYear}年`)
  const totals = []
  for (let year = thisYear; year > thisYear - years; year -= 1) {
    if (year < thisYear) await phone.tap('#year-before')
    await phone
      .shown()
      .locator('#year-shown', { hasText: String(year) })
      .waitFor()
    await phone.shown().locator(total, { hasText: '¥' }).waitFor()
    await phone.waitForText(`${year}年${page === depositsPage ? '划入' : '已缴'}`)
    totals.push(await fenAt(phone, total))
  }
  return totals
}

const yearsOf = (lines: readonly LedgerLine[]): number[] => {
  const years = lines.filter(({ what }) => what === '每月划入').map(({ year }) => year)
  return [...new Set(years)]
}

const sumOf = (lines: readonly LedgerLine[], ...kinds: string[]): number =>
  sumFen(lines.filter(({ what }) => kinds.includes(what)).map(({ fen }) => fen))

describe.each(platforms)('On the screens of %s', (platform) => {
  let town: Town
  let phone: Phone
  beforeAll(async () => {
    town = await openTown(people)
    phone = await town.phone(platform, { now: startTime })
    phone.page.setDefaultTimeout(20_000)
  })
  afterAll(() => town.close())
  afterEach(() => assertNoErrors(phone))

  test.each(['employee', 'retiree', 'spouse', 'sibling', 'flexible', 'two-places'])(
    'balance, ledger, records, deposits and contributions of %s are the same money',
    async (person) => {
      await signInAs(phone, person)
      const accounts = await accountsOn(phone, Infinity)
      const lines = accounts.flatMap((account) => account.lines)
      expect(accounts.map(({ unread }) => unread)).toEqual(accounts.map(() => 0))
      expect(sumOf(lines, '看病购药', '退回') + (await ownMoneySpent(phone))).toBe(0)

      const years = yearsOf(lines)
      const inLedger = years.map((year) =>
        sumOf(
          lines.filter((line) => line.year === year),
          '每月划入',
        ),
      )
      expect(await totalsByYear(phone, depositsPage, '#deposits-total', years.length)).toEqual(inLedger)
      if (person === 'retiree') return
      const place = '#contributions-account .detail-value'
      expect(await totalsByYear(phone, contributionsPage, place, years.length)).toEqual(inLedger)
    },
  )

  test('so it is for the newest of ten thousand records', async () => {
    await signInAs(phone, 'ten-thousand')
    const [account] = await accountsOn(phone, 40)
    expect(account?.lines).toHaveLength(40)
    expect((account?.unread ?? 0) + sumFen(account?.lines.map(({ fen }) => fen) ?? [])).toBe(account?.balance)
  })

  test.each(['mother', 'child'])('%s, who has no account, has paid nothing from one', async (person) => {
    await signInAs(phone, person)
    await openPage(phone, balance, '示例政策，以参保地医保部门为准')
    expect(await phone.shown().locator('#balance-total').count()).toBe(0)
    expect(await ownMoneySpent(phone)).toBe(0)
  })
})
