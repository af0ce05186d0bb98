/** 簡體中文 of the page about one box of medicine. */
export const medicineBox = {
  title: '查藥盒追溯碼',
  intro: '每盒藥的條形碼下面，都有一個 20 位的追溯碼。查一查，就知道醫保有沒有賣出過這一盒。',
  scan: '掃藥盒',
  code: '追溯碼',
  placeholder: '20 位數字',
  check: '查詢',
  busy: '正在查詢',
  signIn: '登錄後查詢',
  errors: {
    'no-code': '這不是追溯碼：追溯碼是 20 位數字。商品條形碼只有 13 位，請掃藥盒上的另一個碼',
    'no-scanner': '沒有打開掃碼。請把藥盒上的 20 位數字輸入到這裏',
  },
  refusals: {
    TRACE_CODE_UNKNOWN: {
      what: '沒有查到這個追溯碼',
      todo: '請核對 20 位數字。確實沒有的，請留好藥盒，打醫保熱線問一問。',
    },
  },
  unsold: '醫保沒有賣出過這一盒',
  unsoldText: '剛買的藥，過一會兒才有記錄。沒有用醫保買的，這裏查不到。',
  sold: (times: number) => `這一盒賣出過 ${times} 次`,
  fine: '和你家的購藥記錄對得上。',
  strange: '如果是你剛買的藥，請先不要用，留好藥盒和小票，打醫保熱線。',
  call: (number: string) => `撥打 ${number}`,
  buyers: { SELF: '賣給了你', FAMILY: '賣給了你的家人', OTHER: '賣給了別人' },
  medicine: '這種藥醫保怎麼付',
} as const
