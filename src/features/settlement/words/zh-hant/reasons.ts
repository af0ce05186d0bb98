/** 簡體中文 of why an amount is what it is; amounts in yuan, `part` in percent. */
export const reasonWords = {
  OUT_OF_CATALOGUE: ({ amount }: Told) => `醫保目錄以外的 ${amount} 元由自己付（自費）。`,
  OVER_LIMIT: ({ amount }: Told) => `超過醫保限價的 ${amount} 元由自己付。`,
  PAID_FIRST: ({ amount }: Told) => `乙類項目先由自己付 ${amount} 元（先行自付）。`,
  DEDUCTIBLE: ({ amount }: Told) => `起付線：先由自己付 ${amount} 元，滿了起付線才開始報銷。`,
  RATIO: ({ amount, of, part }: Told) => `${of} 元按 ${part}% 報銷，統籌基金付 ${amount} 元。`,
  CAP: ({ amount, of }: Told) =>
    `今年可以報銷的額度（統籌基金限額）是 ${of} 元，已經用滿，少報銷 ${amount} 元。`,
  LARGE_AMOUNT: ({ amount, part }: Told) => `超過額度的部分由大額醫療按 ${part}% 付，是 ${amount} 元。`,
  NO_BENEFIT: ({ amount }: Told) => `這次就醫購藥沒有統籌報銷，${amount} 元由自己的賬户或現金付。`,
  OWN_CURRENT_YEAR: ({ amount }: Told) => `我的賬户裏今年的錢（當年資金）付了 ${amount} 元。`,
  OWN_PRIOR_YEARS: ({ amount }: Told) => `我的賬户裏往年的錢（歷年資金）付了 ${amount} 元。`,
  SHARED: ({ amount }: Told) => `家人的賬户（家庭共濟）付了 ${amount} 元。`,
  CASH: ({ amount }: Told) => `現金付了 ${amount} 元。`,
  OTHER: ({ amount }: Told) => `還有 ${amount} 元按當地政策計算，可以問服務熱線。`,
} as const

/** One reason: an amount, and where it is a part of something, of what and which part. */
interface Told {
  readonly amount: string
  readonly of: string
  readonly part: string
}
