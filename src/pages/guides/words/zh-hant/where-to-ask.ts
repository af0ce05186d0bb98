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
  call: '撥打',
  callLabel: (name: string, number: string) => `撥打：${name} ${number}`,
  hotline: '當地醫保熱線',
  note: '地點和時間可能有變動，去之前先打電話問一問。',
} as const
