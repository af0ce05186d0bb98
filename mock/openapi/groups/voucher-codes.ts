import { issueVoucherToken } from '@/contract/voucher'
import type { SmallTown } from '../../examples/small-town'
import type { EndpointGroup } from './endpoint-group'

const shown = (town: SmallTown, person: string) => town.ask(issueVoucherToken, { body: {} }, person)

/** Codes of the voucher that a phone shows. */
export const voucherCodeGroup = {
  tag: '医保凭证码',
  endpoints: {
    issueVoucherToken: { title: '出一个新码；之前的码在宽限后作废', example: () => ({ body: {} }) },
    readVoucherToken: {
      title: '一个码现在怎样：有没有被扫，在哪里，结果',
      example: (town, person) => ({ path: { tokenId: shown(town, person).tokenId } }),
    },
    revokeVoucherToken: {
      title: '立即作废一个码（例如被截屏）',
      example: (town, person) => ({ path: { tokenId: shown(town, person).tokenId }, body: {} }),
    },
  },
  fields: {
    token_id: '码的编号：不是码本身，可以放在地址里',
    ec_qrcode: '码：28 位数字，以 9 开头，末两位为校验位；保密，只存摘要',
    grace_in: '过期后医保仍认这个码的秒数；手机不再显示',
    decd_time: '被扫码识别的时间',
  },
} satisfies EndpointGroup
