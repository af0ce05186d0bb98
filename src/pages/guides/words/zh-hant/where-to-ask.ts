/** 簡體中文 of the page that says where to ask and where to go. */
export const whereToAsk = {
  title: '到哪裏問',
  kinds: {
    HOTLINE: '打電話',
    ONLINE: '用手機辦',
    WINDOW: '去服務窗口',
    TERMINAL: '用自助服務機',
  },
  bring: (what: string) => `要帶：${what}`,
  ready: (what: string) => `請準備好：${what}`,
  and: '、',
  idNumber: '身份證號碼',
  call: '撥打',
  callLabel: (name: string, number: string) => `撥打：${name} ${number}`,
  hotlines: {
    insurance: '醫保熱線：參保、報銷、憑證',
    premium: '税務熱線：繳醫保費',
    employment: '人社熱線：社保卡、退休',
  },
  note: '地點和時間可能有變動，去之前先打電話問一問。',
} as const
