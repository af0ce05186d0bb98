/** 簡體中文 of what all family pages name: relatives, uses of shared money, caps, and the states of a binding. */
export const agreement = {
  who: (name: string, relation: string) => `${name}（${relation}）`,
  noCap: '不限',
  /** These words name the member, as the sharer calls them. */
  member: {
    SPOUSE: '配偶',
    PARENT: '父母',
    CHILD: '子女',
    SIBLING: '兄弟姐妹',
    GRANDPARENT: '祖父母',
    MATERNAL_GRANDPARENT: '外祖父母',
    GRANDCHILD: '孫子女',
    MATERNAL_GRANDCHILD: '外孫子女',
    PARENT_IN_LAW: '公婆或岳父母',
    OTHER: '其他親屬',
  },
  /** These words name the same relations from the other end: the sharer, as the member calls them. */
  sharer: {
    SPOUSE: '配偶',
    PARENT: '子女',
    CHILD: '父母',
    SIBLING: '兄弟姐妹',
    GRANDPARENT: '孫子女',
    MATERNAL_GRANDPARENT: '外孫子女',
    GRANDCHILD: '祖父母',
    MATERNAL_GRANDCHILD: '外祖父母',
    PARENT_IN_LAW: '兒媳或女婿',
    OTHER: '其他親屬',
  },
  scopes: {
    OUTPATIENT_SELF_PAY: '門診自己付的部分',
    PHARMACY: '藥店買藥',
    INPATIENT_SELF_PAY: '住院自己付的部分',
    INPATIENT_DEPOSIT: '住院押金',
    RESIDENT_PREMIUM: '交居民醫保費',
    OTHER: '其他',
  },
  states: {
    PENDING: '等待確認',
    ACTIVE: '生效中',
    PAUSED: '暫停中',
    ENDED: '已結束',
    EXPIRED: '已過期',
    DECLINED: '沒有同意',
  },
} as const
