/** 簡體中文 of the page of the catalogue (醫保目錄). */
export const medicines = {
  title: '藥品和項目能不能報',
  search: '藥名或項目名',
  searchPlaceholder: '例如：二甲雙胍',
  find: '查找',
  all: '看整個目錄',
  classes: {
    A: '甲類：都在醫保範圍內',
    B: '乙類：先自己付一部分，其餘在醫保範圍內',
    C: '丙類：醫保不付，自費',
    OTHER: '其他類別，請問醫保',
  },
  paidFirst: (percent: number) => `先自己付 ${percent}%`,
  limit: (amount: string) => `醫保最多按 ${amount} 算，超過的自己付`,
  account: {
    true: '在藥店，自己付的部分可以用個人賬户',
    false: '在藥店不能用個人賬户付',
  },
  none: '沒有找到',
  noneText: '換個名字再找，或者少打幾個字',
  more: '再看 20 種',
  moreBusy: '正在加載',
  sample: '示例目錄，以參保地醫保部門為準',
} as const
