/** 简体中文 of the page of the catalogue (医保目录). */
export const medicines = {
  title: '药品和项目能不能报',
  search: '药名或项目名',
  searchPlaceholder: '例如：二甲双胍',
  find: '查找',
  all: '看整个目录',
  classes: {
    A: '甲类：都在医保范围内',
    B: '乙类：先自己付一部分，其余在医保范围内',
    C: '丙类：医保不付，自费',
    OTHER: '其他类别，请问医保',
  },
  paidFirst: (percent: number) => `先自己付 ${percent}%`,
  limit: (amount: string) => `医保最多按 ${amount} 算，超过的自己付`,
  account: {
    true: '在药店，自己付的部分可以用个人账户',
    false: '在药店不能用个人账户付',
  },
  none: '没有找到',
  noneText: '换个名字再找，或者少打几个字',
  more: '再看 20 种',
  moreBusy: '正在加载',
  sample: '示例目录，以参保地医保部门为准',
} as const
