import { sendTransfer } from '@/contract/wallet'
import { claimOf, personIn } from '../../examples/person-in'
import type { SmallTown } from '../../examples/small-town'
import type { EndpointGroup } from './endpoint-group'

/** The examples send money from 福州 to 北京. */
const sender = 'employee'
const receiver = 'two-places'

function transfer({ world }: SmallTown) {
  const { certno, psn_name } = claimOf(personIn(world, receiver))
  return { body: { certno, psn_name, rela: 'SIBLING' as const, amt: 50_000 } }
}

const sent = (town: SmallTown) => town.ask(sendTransfer, transfer(town), sender)

/** The wallet: account money that can be sent to relatives in another province. */
export const walletGroup = {
  tag: '医保钱包',
  endpoints: {
    readWallet: { title: '医保钱包：余额、今天还可以转几次、时段', example: () => ({}) },
    listTransfers: {
      title: '我转出和收到的转账',
      example: (town) => {
        sent(town)
        return { by: sender, query: { limit: '5' } }
      },
    },
    sendTransfer: {
      title: '把个人账户历年资金转给外省参保的亲属',
      example: (town) => ({ by: sender, ...transfer(town) }),
    },
    acceptTransfer: {
      title: '接收转账到我的钱包',
      example: (town) => ({ by: receiver, path: { transferId: sent(town).id }, body: {} }),
    },
  },
  fields: {
    limits: '转账限制',
    day_cnt: '每天最多几次',
    day_left: '今天还可以几次',
    'limits.max_amt': '每次最多，分',
    window: '可以转账的时段',
    open: '1 现在开放，0 关闭',
    'window.from': '开放时刻，HH:mm',
    'window.to': '关闭时刻，HH:mm',
    transfers: '转账，新的在前',
    trf_id: '转账编号',
    dir: 'OUT 我转出，IN 转给我',
    exp_time: '到时没有接收就退回',
    'sendTransfer.psn_name': '收款人姓名，完整',
  },
} satisfies EndpointGroup
