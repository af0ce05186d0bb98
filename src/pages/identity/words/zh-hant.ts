import { certificateWords } from '../../../words/zh-hant/certificates'
import { typingWords } from '../../../words/zh-hant/typing'
import { account } from './zh-hant/account'
import { noticesWords } from './zh-hant/notices'

/** 簡體中文 of the identity pages. */
export const zhHant = {
  ...account,
  typing: typingWords,
  notices: noticesWords,
  signIn: {
    title: '登錄',
    intro: '用手機號登錄，再核對一次姓名和身份證號，就可以出示醫保憑證。',
    phone: '手機號',
    phonePlaceholder: '11 位手機號',
    phoneError: '請輸入 11 位手機號',
    submit: '登錄',
    signingIn: '正在登錄',
    byPhone: { weapp: '用微信的手機號登錄', alipay: '用支付寶的手機號登錄' },
    orBySms: '或者用短信驗證碼登錄',
    byPlatform: { weapp: '用微信快捷登錄', alipay: '用支付寶快捷登錄' },
  },
  /** A code by text message, wherever one is asked for. */
  message: {
    code: '短信驗證碼',
    codePlaceholder: '6 位數字',
    codeTooLong: '驗證碼是 6 位數字，請核對',
    send: '獲取驗證碼',
    sending: '正在發送',
    resendIn: (seconds: number) => `${seconds} 秒後可重發`,
    sentTo: (phone: string) => `驗證碼已發到 ${phone}，5 分鐘內有效`,
  },
  /** The voucher password, wherever it is typed. */
  password: {
    name: '憑證密碼',
    again: '再輸一次',
    next: '新密碼',
    nextAgain: '再輸一次新密碼',
    placeholder: '6 位數字',
    tooLong: '密碼是 6 位數字，請核對',
    forgotten: '忘記密碼',
    errors: {
      EQUAL_DIGITS: '六位一樣的數字太容易被猜到',
      RUN: '連續的數字太容易被猜到',
      BIRTH_DATE: '不要用出生日期',
      PHONE: '不要用手機號的後六位',
      ID_NUMBER: '不要用身份證號的後六位',
      DIFFERENT: '兩次輸入的不一樣',
    },
  },
  demo: {
    title: '進入演示',
    intro: '選一位示例城市的居民進入。所有人和數據都是虛構的。',
    entering: '正在進入',
  },
  firstUse: {
    title: '首次使用',
    step: (n: number, of: number) => `第 ${n} 步，共 ${of} 步`,
    stepNames: { who: '核對身份', consents: '閲讀並同意', password: '設置憑證密碼' },
    asking: '正在查看還差哪幾步',
    again: '重新查看',
    whoText: '請填寫參保人本人的信息。只用來和參保登記核對，這台手機上不保存。',
    name: '姓名',
    ...certificateWords,
    face: '下一步：刷臉確認',
    faceBusy: '正在核對',
    facePrompt: '演示程序不會打開攝像頭。點“確認”表示本人已通過刷臉。',
    faceConfirm: '確認',
    faceCancel: '取消',
    consentsText: '請分別閲讀。同意之後隨時可以在“我的”裏撤回。',
    consentVersion: (version: string, day: string) => `版本 ${version} · ${day} 起生效`,
    withdrawal: (text: string) => (text.startsWith('撤回後') ? text : `撤回後：${text}`),
    tick: (title: string) => `我已閲讀並同意《${title}》`,
    tickStates: { on: '已勾選', off: '未勾選' },
    chosen: '已選',
    agree: '同意，下一步',
    agreeMissing: '請先閲讀並勾選上面每一項',
    guardianTitle: '未滿 14 週歲，由監護人替你同意',
    guardianText: (name: string) =>
      `請監護人 ${name} 在自己的手機上打開“我的”裏的“授權與同意”，在“為孩子”那一部分閲讀並同意：`,
    textTitle: (title: string) => `《${title}》`,
    guardianAgreed: '監護人已同意，下一步',
    passwordText: '六位數字，換手機、查看完整信息時要用。請不要告訴別人。',
    activate: '激活醫保憑證',
    doneTitle: '可以使用了',
    doneText: '醫保憑證已激活。看病買藥時打開“憑證”給對方掃碼。',
    show: '出示醫保憑證',
  },
  /** The sentences for the city's refusals on the pages of signing in and of the first use. */
  refusals: {
    RATE_LIMITED: { what: '短信發得太勤了', todo: '一分鐘發一次、一小時最多五次，請過一會兒再發' },
    SMS_WRONG: { what: '驗證碼不對', todo: '請看清最新一條短信，再輸一次' },
    SMS_EXPIRED: { what: '驗證碼已失效', todo: '請重新獲取驗證碼' },
    PHONE_TAKEN: {
      what: '這個手機號已經核對過另一個人',
      todo: '請退出登錄，換本人的手機號再登錄；有疑問請撥打醫保服務熱線',
    },
    INVALID_REQUEST: { what: '填寫的內容有一處不對', todo: '請對照證件再核對一遍' },
    CONSENT_OUTDATED: { what: '內容剛剛有更新', todo: '下面是新的內容，請重新閲讀並勾選' },
    GUARDIAN_REQUIRED: { what: '還沒有監護人的同意', todo: '請監護人在自己的手機上同意，再點一次' },
    PASSWORD_WRONG: { what: '醫保憑證之前已經激活過', todo: '請輸入當時設置的密碼' },
    PASSWORD_LOCKED: { what: '密碼已鎖定', todo: '請 30 分鐘後再試' },
    IDENTITY_MISMATCH: { what: '姓名和號碼對不上', todo: '請核對後再試；還不行，請撥打醫保服務熱線' },
    FACE_CALLED_OFF: { what: '還沒有刷臉', todo: '填寫的內容都在，準備好了再點“下一步：刷臉確認”' },
    FACE_FAILED: { what: '刷臉沒有通過', todo: '請在光線好的地方再試一次' },
    PASSWORD_WEAK: { what: '這個密碼太容易被猜到', todo: '請換一個' },
    PHONE_NOT_GIVEN: { what: '沒有拿到手機號', todo: '請用短信驗證碼登錄' },
    PLATFORM_NOT_LINKED: { what: '還沒有用這個賬號登錄過', todo: '請先用手機號登錄，下次就能快捷登錄' },
  },
  /** The sentences that differ on the pages of the first use, where no message is sent. */
  tries: {
    RATE_LIMITED: { what: '試的次數太多了', todo: '請一小時後再試，或到醫保服務窗口辦理' },
  },
} as const
