/** 简体中文 of the reasons for amounts; amounts in yuan, `part` in percent. */
export const reasonWords = {
  OUT_OF_CATALOGUE: ({ amount }: ReasonParts) => `医保目录以外的 ${amount} 元由自己付（自费）。`,
  OVER_LIMIT: ({ amount }: ReasonParts) => `超过医保限价的 ${amount} 元由自己付。`,
  PAID_FIRST: ({ amount }: ReasonParts) => `乙类项目先由自己付 ${amount} 元（先行自付）。`,
  DEDUCTIBLE: ({ amount }: ReasonParts) => `起付线：先由自己付 ${amount} 元，满了起付线才开始报销。`,
  RATIO: ({ amount, of, part }: ReasonParts) => `${of} 元按 ${part}% 报销，统筹基金付 ${amount} 元。`,
  NOT_FILED: ({ amount, part }: ReasonParts) =>
    `没有办异地就医备案，报销比例低 ${part} 个百分点，少报销 ${amount} 元。`,
  CAP: ({ amount, of }: ReasonParts) =>
    `今年可以报销的额度（统筹基金限额）是 ${of} 元，已经用满，少报销 ${amount} 元。`,
  LARGE_AMOUNT: ({ amount, part }: ReasonParts) =>
    `超过额度的部分由大额医疗按 ${part}% 付，是 ${amount} 元。`,
  NO_BENEFIT: ({ amount }: ReasonParts) => `这次就医购药没有统筹报销，${amount} 元由自己的账户或现金付。`,
  OWN_ACCOUNT: ({ amount }: ReasonParts) => `我的账户付了 ${amount} 元。`,
  OWN_CURRENT_YEAR: ({ amount }: ReasonParts) => `我的账户里今年的钱（当年资金）付了 ${amount} 元。`,
  OWN_PRIOR_YEARS: ({ amount }: ReasonParts) => `我的账户里往年的钱（历年资金）付了 ${amount} 元。`,
  WALLET: ({ amount }: ReasonParts) => `你的医保钱包付了 ${amount} 元。`,
  SHARED: ({ amount }: ReasonParts) => `家人的账户（家庭共济）付了 ${amount} 元。`,
  CASH: ({ amount }: ReasonParts) => `现金付了 ${amount} 元。`,
  OTHER: ({ amount }: ReasonParts) => `还有 ${amount} 元按当地政策计算，可以问服务热线。`,
} as const

/** The numbers of one reason: its amount, and where it is a part of something, that whole and the part. */
interface ReasonParts {
  readonly amount: string
  readonly of: string
  readonly part: string
}
