import type { ConsentKind, WireConsentText } from '@/contract/consent'

/** The version of the texts that everybody must agree to now. */
export const consentVersion = '2023-07'

const since = { version: consentVersion, eff_date: '2023-07-01' }

/**
 * The consent texts of this sample city. Each consent can be given and withdrawn on its own; none is a condition of
 * another.
 */
export const consentTexts: readonly (WireConsentText & { readonly kind: ConsentKind })[] = [
  {
    kind: 'VOUCHER_USE',
    ...since,
    title: '使用医保凭证',
    paragraphs: [
      '你同意本应用为你生成医保凭证码，供你在定点医疗机构和定点药店挂号、结算、取药时出示。',
      '出示的码只在很短时间内有效，只能用一次。机构扫码后会看到你隐去部分文字的姓名、证件号码和参保类别。',
      '每一次扫码的时间、机构、用途和结果都记入使用记录，你可以随时查看。',
    ],
    on_withdrawal: '撤回后不能再出示医保凭证码，已经取得的码和离线码立即作废；你仍可以使用实体卡。',
  },
  {
    kind: 'READ_RECORDS',
    ...since,
    title: '查询本人医保记录',
    paragraphs: [
      '你同意本应用向参保地查询你的个人账户余额和明细、就医购药的结算记录、缴费和划入记录，并显示给你本人。',
      '这些内容只用于显示和你自己的导出，不提供给其他人。',
    ],
    on_withdrawal: '撤回后不再显示余额、使用记录、缴费和划入记录；记录本身仍保存在参保地。',
  },
  {
    kind: 'RELATIVE_CODE',
    ...since,
    title: '亲情账户',
    paragraphs: [
      '你同意为亲属代为出示其本人的医保凭证码。为此需要提供亲属的姓名、证件号码和关系证明。',
      '用亲属的码结算时，使用的是亲属本人的待遇和账户，每一次都记入亲属的使用记录。',
    ],
    on_withdrawal: '撤回后不能再添加亲属，也不能再出示亲属的码。',
  },
  {
    kind: 'FAMILY_SHARING',
    ...since,
    title: '家庭共济',
    paragraphs: [
      '你同意办理家庭共济：授权近亲属使用你的个人账户，或者使用近亲属授权给你的个人账户。',
      '双方都能看到共济使用的金额和时间；看不到对方的其他就医内容。',
    ],
    on_withdrawal: '撤回后不能再办理新的共济绑定；已经生效的绑定可以由任何一方随时解除。',
  },
  {
    kind: 'NOTICES',
    ...since,
    title: '接收通知',
    paragraphs: [
      '你同意本应用在结算、退费、划入、家人使用你的账户、绑定等你确认、医保码被扫、凭证暂停和可以缴费时通知你。每一种你都可以自己开关。',
      '通知里只有时间和金额，不写姓名、机构和药品。不发送广告。',
    ],
    on_withdrawal: '撤回后不再收到通知；打开应用时仍能看到需要处理的事情。',
  },
]
