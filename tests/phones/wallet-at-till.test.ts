import { endpoints } from '@/contract/endpoints'
import { assertNoErrors } from '../simulator'
import { atTheTill, requestAs } from './family-town'
import { personNamed } from './phone-actions'
import { openTown, platforms, startTime, type Town } from './town'

const walletPage = '/pages/family/wallet/index'

/** Sends money from the employee to somebody's wallet, past the phone. */
async function sendTo(town: Town, who: string, amt: number): Promise<void> {
  const { idNumber: certno, name: psn_name } = personNamed(who)
  const { sendTransfer } = endpoints
  await requestAs(town, 'employee', sendTransfer, sendTransfer.path, {
    certno,
    psn_name,
    rela: 'PARENT',
    amt,
  })
}

describe.each(platforms)('A wallet, on %s', (platform) => {
  let town: Town
  beforeAll(async () => void (town = await openTown()))
  afterAll(() => town.close())

  test('opened in the same province takes in money and pays the rest at a till; receipt, record and ledger tell it', async () => {
    const phone = await town.phoneOf('mother', platform, { url: walletPage, now: startTime })
    await phone.waitForText('还没有开通医保钱包')
    await phone.tap('#wallet-open')
    await phone.waitForText('钱包里的钱 · 福州')
    await sendTo(town, 'mother', 3_000)
    await phone.go('reLaunch', walletPage)
    await phone.waitForText('*海宁（子女）转给你')
    await phone.tap('收下')
    await phone.tap('确认收下')
    await phone.waitForText('已收下 ¥30.00')

    const settle = await atTheTill(town, phone)
    await settle(8_640)
    expect(await phone.text()).toMatch(
      /我付\s+¥\s*30\.00[^]*我的医保钱包\s+30\.00\s+\*海宁的账户（共济）\s+56\.40/,
    )
    await phone.tap('#receipt-details')
    await phone.waitForText('你的医保钱包付了 30.00 元。')

    await phone.go('reLaunch', walletPage)
    await phone.tap('#wallet-ledger')
    await phone.waitForText('医保钱包余额')
    await phone.waitForText('看病购药')
    expect(await phone.text()).toMatch(/看病购药\s+−30\.00[^]*余额 0\.00[^]*医保钱包转账\s+\+30\.00/)
    await phone.tap('[id^=entry-] >> nth=0')
    await phone.waitForText('你的医保钱包付了 30.00 元。')
    assertNoErrors(phone)
  })

  test('of a child is opened and filled on the guardian’s phone, whose own ledger is one touch away', async () => {
    const phone = await town.phoneOf('employee', platform, { url: walletPage, now: startTime })
    await phone.waitForText('家人的钱包')
    await phone.tap('[id^=open-]')
    await phone.waitForText('已开通 · 福州 · 有 ¥0.00')
    await phone.tap('#wallet-open')
    await phone.tap('#wallet-ledger')
    await phone.waitForText('医保钱包余额')
    await phone.tap('#ledger-account-350100')
    await phone.waitForText('每月划入')
    assertNoErrors(phone)
  })
})
