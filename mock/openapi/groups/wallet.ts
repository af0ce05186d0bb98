import { sendTransfer } from '@/contract/transfer'
import { openWallet } from '@/contract/wallet'
import { claimOf, personIn } from '../../examples/person-in'
import type { SmallTown } from '../../examples/small-town'
import type { EndpointGroup } from './endpoint-group'

/** The examples send money from 福州 to 北京; the receiver opens a wallet first. */
const sender = 'employee'
const receiver = 'two-places'

function transfer({ world }: SmallTown) {
  const { certno, psn_name } = claimOf(personIn(world, receiver))
  return { body: { certno, psn_name, rela: 'SIBLING' as const, amt: 50_000 } }
}

const sent = (town: SmallTown) => town.ask(sendTransfer, transfer(town), sender)
const opened = (town: SmallTown) => town.ask(openWallet, { body: {} }, receiver)

/** The wallet: account money that can be sent to relatives, and pays at tills. */
export const walletGroup = {
  tag: '医保钱包',
  endpoints: {
    readWallet: { title: '医保钱包：我的和亲属的、今天还可以转几次、时段', example: () => ({}) },
    openWallet: {
      title: '开通医保钱包，自己的或可以出示其凭证的亲属的',
      example: () => ({ by: receiver, body: {} }),
    },
    moveWallet: {
      title: '把医保钱包改到现在的参保地',
      example: (town) => {
        opened(town)
        return { by: receiver, body: {} }
      },
    },
    listTransfers: {
      title: '我转出和收到的转账，也包括转给可以出示其凭证的亲属的',
      example: (town) => {
        sent(town)
        return { by: sender, query: { limit: '5' } }
      },
    },
    sendTransfer: {
      title: '把个人账户历年资金转给亲属，本省外省都可以',
      example: (town) => ({ by: sender, ...transfer(town) }),
    },
    acceptTransfer: {
      title: '接收转账到钱包；钱包要先开通',
      example: (town) => {
        opened(town)
        return { by: receiver, path: { transferId: sent(town).id }, body: {} }
      },
    },
  },
  fields: {
    wlt_stas:
      'NONE 没有开通，HERE 开在现在的参保地，ELSEWHERE 开在别处（药店医院不能用），NOT_OFFERED 参保地没有',
    'readWallet.admdvs_name': '钱包开在哪里；没有开通为 null',
    insu_admdvs_name: '钱包的主人现在的参保地',
    'readWallet.balc': '余额，分；不能看的为 null',
    'readWallet.relatives': '可以出示其凭证的亲属的钱包',
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
    dir: 'OUT 我转出，IN 转给我或我的亲属',
    'Transfer.for_name': '转给哪位亲属，掩码；转给我的为 null',
    for_rel_id: '这位亲属的亲情账户编号；转给我的为 null',
    exp_time: '到时没有接收就退回',
    'sendTransfer.psn_name': '收款人姓名，完整',
  },
} satisfies EndpointGroup
