/** 简体中文 of the page about one box of medicine. */
export const medicineBox = {
  title: '查药盒追溯码',
  intro: '每盒药的条形码下面，都有一个 20 位的追溯码。查一查，就知道医保有没有卖出过这一盒。',
  scan: '扫药盒',
  code: '追溯码',
  placeholder: '20 位数字',
  check: '查询',
  busy: '正在查询',
  signIn: '登录后查询',
  errors: {
    'no-code': '这不是追溯码：追溯码是 20 位数字。商品条形码只有 13 位，请扫药盒上的另一个码',
    'no-scanner': '没有打开扫码。请把药盒上的 20 位数字输入到这里',
  },
  refusals: {
    TRACE_CODE_UNKNOWN: {
      what: '没有查到这个追溯码',
      todo: '请核对 20 位数字。确实没有的，请留好药盒，打医保热线问一问。',
    },
  },
  unsold: '医保没有卖出过这一盒',
  unsoldText: '刚买的药，过一会儿才有记录。没有用医保买的，这里查不到。',
  sold: (times: number) => `这一盒卖出过 ${times} 次`,
  fine: '和你家的购药记录对得上。',
  strange: '如果是你刚买的药，请先不要用，留好药盒和小票，打医保热线。',
  call: (number: string) => `拨打 ${number}`,
  buyers: { SELF: '卖给了你', FAMILY: '卖给了你的家人', OTHER: '卖给了别人' },
  medicine: '这种药医保怎么付',
} as const
