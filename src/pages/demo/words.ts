/**
 * The sentences of the till, which only builds that carry their city have. They are not part of the catalogue, so
 * that no other build carries them.
 */
export const demoTillWords = {
  title: '演示收银台',
  tab: '收银台',
  intro: '这个版本自带一座示例城市，不需要服务器。在这里可以替药店的收银员收款。',
  pharmacy: '仁心大药房（东街店）',
  watch: '请收银员扫这台手机',
  watchHint: '会打开医保凭证；收银员过几秒扫码、结算，结算单自动出现',
  watching: '收银员在等这台手机出示凭证',
  typed: '或者输入凭证上的 28 位数字',
  decode: '识别',
  customer: '参保人',
  basket: '清单',
  medicine: '苯磺酸氨氯地平片 5mg×28',
  masks: '医用外科口罩 10只',
  total: '总费用',
  settle: '结算',
  reverse: '撤销这笔结算',
  next: '下一位',
  fault: '让网络出点问题',
  noFault: '一切正常',
} as const
