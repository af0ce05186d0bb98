/** 簡體中文 of the reasons for amounts; amounts in yuan, `part` in percent. */
export const reasonWords = {
  OUT_OF_CATALOGUE: ({ amount }: ReasonParts) => `醫保目錄以外的 ${amount} 元由自己付（自費）。`,
  OVER_LIMIT: ({ amount }: ReasonParts) => `超過醫保限價的 ${amount} 元由自己付。`,
  PAID_FIRST: ({ amount }: ReasonParts) => `乙類項目先由自己付 ${amount} 元（先行自付）。`,
  DEDUCTIBLE: ({ amount }: ReasonParts) => `起付線：先由自己付 ${amount} 元，滿了起付線才開始報銷。`,
  RATIO: ({ amount, of, part }: ReasonParts) => `${of} 元按 ${part}% 報銷，統籌基金付 ${amount} 元。`,
  NOT_FILED: ({ amount, part }: ReasonParts) =>
    `沒有辦異地就醫備案，報銷比例低 ${part} 個百分點，少報銷 ${amount} 元。`,
  CAP: ({ amount, of }: ReasonParts) =>
    `今年可以報銷的額度（統籌基金限額）是 ${of} 元，已經用滿，少報銷 ${amount} 元。`,
  LARGE_AMOUNT: ({ amount, part }: ReasonParts) =>
    `超過額度的部分由大額醫療按 ${part}% 付，是 ${amount} 元。`,
  NO_BENEFIT: ({ amount }: ReasonParts) => `這次就醫購藥沒有統籌報銷，${amount} 元由自己的賬户或現金付。`,
  OWN_ACCOUNT: ({ amount }: ReasonParts) => `我的賬户付了 ${amount} 元。`,
  OWN_CURRENT_YEAR: ({ amount }: ReasonParts) => `我的賬户裏今年的錢（當年資金）付了 ${amount} 元。`,
  OWN_PRIOR_YEARS: ({ amount }: ReasonParts) => `我的賬户裏往年的錢（歷年資金）付了 ${amount} 元。`,
  WALLET: ({ amount }: ReasonParts) => `你的醫保錢包付了 ${amount} 元。`,
  SHARED: ({ amount }: ReasonParts) => `家人的賬户（家庭共濟）付了 ${amount} 元。`,
  CASH: ({ amount }: ReasonParts) => `現金付了 ${amount} 元。`,
  OTHER: ({ amount }: ReasonParts) => `還有 ${amount} 元按當地政策計算，可以問服務熱線。`,
} as const

/** The numbers of one reason: its amount, and where it is a part of something, that whole and the part. */
interface ReasonParts {
  readonly amount: string
  readonly of: string
  readonly part: string
}
