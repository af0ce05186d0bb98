import type { DisplayTime } from '@/domain/display-time'
import { certificateWords } from '../../zh-hant/certificates'
import { day } from '../../zh-hant/days'

/** 簡體中文 of relatives' codes (親情賬户): never to be mixed up with family sharing (家庭共濟). */
export const relatives = {
  title: '家人的碼',
  intro: '家人沒帶手機、不會用手機時，你可以替他出示他自己的碼（親情賬户）。用的是他的醫保，不花你的錢。',
  mine: '我可以出示誰的碼',
  left: (count: number) => `還可以添加 ${count} 位`,
  full: '5 位已滿，刪除一位後可以再添加',
  none: '還沒有添加家人',
  noneHint: '孩子、老人看病買藥時，你就能替他出示他的碼。',
  who: (name: string, relation: string) => `${name}（${relation}）`,
  since: (at: DisplayTime) => `${day(at)} 添加`,
  show: '出示他的碼',
  showLabel: (name: string) => `出示他的碼：${name}`,
  remove: '刪除',
  removeLabel: (name: string) => `刪除：${name}`,
  removeAsk: (name: string) => `刪除 ${name}？`,
  removeText: '馬上生效：你手機上他的碼立即作廢。以後要用，可以重新添加。',
  removeYes: '刪除',
  add: '添加家人',
  others: '誰可以出示我的碼',
  othersOf: (name: string, relation: string, child: string | null) =>
    child === null
      ? `${name}（${relation}）可以出示你的碼`
      : `${name}（是孩子的${relation}）可以出示孩子 ${child} 的碼`,
  noOthers: '沒有人。家人可以在自己的手機上添加你，那時要由你本人刷臉。',
  stop: '不再允許',
  stopLabel: (name: string) => `不再允許：${name}`,
  stopAsk: (name: string) => `不再允許 ${name} 出示？`,
  stopText: '馬上生效：對方手機上正在出示的碼立即作廢。',
  stopYes: '不再允許',
  no: '再想想',
  notSharing: '想讓家人花你賬户裏的錢？',
  notSharingText: '那是另一件事（家庭共濟）：家人出示他自己的碼，錢從你的個人賬户付。',
  notSharingWay: '去看看',

  form: {
    title: '添加家人',
    intro: '請對照家人的證件填寫。只用來和參保登記核對，這台手機上不保存。',
    name: '家人的姓名',
    ...certificateWords,
    chosen: '已選',
    relation: '他是你的',
    age: '家人多大',
    ages: { HOUSEHOLD_REGISTER: '未滿 16 週歲', FACE: '滿 16 週歲' },
    proof: '怎麼證明',
    proofs: {
      HOUSEHOLD_REGISTER: '未滿 16 週歲：上傳户口本上你和孩子的那幾頁。',
      FACE: '滿 16 週歲：請家人在旁邊，由他本人刷臉。',
    },
    tick: (title: string) => `我已閲讀並同意《${title}》，這位家人也知道`,
    tickStates: { on: '已勾選', off: '未勾選' },
    withdrawal: (text: string) => (text.startsWith('撤回後') ? text : `撤回後：${text}`),
    version: (version: string, from: string) => `版本 ${version} · ${from} 起生效`,
    submit: { HOUSEHOLD_REGISTER: '上傳户口本並添加', FACE: '請家人刷臉並添加' },
    missing: '請先填完上面的內容並勾選',
    busy: '正在辦理',
    doneTitle: (name: string) => `已添加 ${name}`,
    doneText: '現在可以替他出示他的碼。用的是他自己的醫保和賬户。',
    done: '完成',
    toList: '看名單',
  },
  /** What stands in for the camera in a demo. */
  standIns: {
    FACE: {
      title: '請家人刷臉',
      text: '演示程序不會打開攝像頭。點“確認”表示家人本人已通過刷臉。',
      confirm: '確認',
      cancel: '取消',
    },
    HOUSEHOLD_REGISTER: {
      title: '上傳户口本照片',
      text: '演示程序不會打開相冊。點“上傳”表示已上傳户口本照片。',
      confirm: '上傳',
      cancel: '取消',
    },
  },

  code: {
    title: '家人的碼',
    banner: '你正在出示家人的碼',
    pays: (name: string) => `用的是 ${name} 的賬户`,
    paysHim: '用的是他的賬户',
    decoded: (institution: string | undefined) =>
      institution === undefined ? '已識別' : `已識別 · ${institution}`,
    decodedText: '請等對方結算。',
    settled: '已結算',
    settledText: '結算單在家人自己的使用記錄裏，這裏不顯示他的就醫內容。需要的話，請向收銀員要小票。',
    another: '再出示一個碼',
    again: '再試一次',
    myVoucher: '看我自己的憑證',
  },

  /** What the city's refusals of adding somebody mean. */
  refusals: {
    IDENTITY_MISMATCH: { what: '姓名和號碼對不上', todo: '請對照家人的證件核對後再試' },
    INVALID_REQUEST: { what: '填寫的內容有一處不對', todo: '請對照家人的證件再核對一遍' },
    RATE_LIMITED: { what: '核對的次數太多了', todo: '請一小時後再試，填寫的內容都在' },
    RELATION_NOT_ALLOWED: { what: '不能這樣添加', todo: '這裏只能添加家人，不能添加自己；請核對號碼和關係' },
    MEMBER_NOT_INSURED: { what: '這位家人還沒有參保', todo: '請先為他辦理參保，再來添加' },
    ALREADY_BOUND: { what: '這位家人已經添加過', todo: '不用再辦，請到名單裏出示他的碼' },
    BIND_LIMIT: {
      what: '這位家人本月已經被兩個人添加過',
      todo: '請下個月再添加，或者請家人自己出示',
    },
    PROOF_NOT_ALLOWED: {
      what: '這位家人要換一種證明',
      todo: '未滿 16 週歲用户口本，滿 16 週歲本人刷臉；下面已經換好',
    },
    FACE_FAILED: { what: '刷臉沒有通過', todo: '請家人本人在光線好的地方再試一次' },
    PROOF_CALLED_OFF: { what: '證明還沒有辦', todo: '填寫的內容都在，準備好了再點下面的按鈕' },
    CONSENT_REQUIRED: { what: '還沒有得到你的同意', todo: '請閲讀下面的內容，勾選後再添加' },
    CONSENT_OUTDATED: { what: '內容剛剛有更新', todo: '下面是新的內容，請重新閲讀並勾選' },
    GUARDIAN_REQUIRED: { what: '未滿 14 週歲不能添加家人', todo: '請家裏的大人用他的手機添加' },
    NOT_OFFERED: { what: '參保地沒有開通親情賬户', todo: '請家人自己出示，或者用實體卡' },
  },
  /** BIND_LIMIT has two reasons; this is the one where five relatives are there. */
  fullRefusal: {
    BIND_LIMIT: { what: '最多添加 5 位家人', todo: '請先在名單裏刪除一位，再來添加' },
  },
  /** What they mean to whoever ends it. */
  removeRefusals: {
    NOT_FOUND: { what: '這一條已經不在了', todo: '名單已更新，請看現在的名單' },
  },
  /** What they mean to whoever wants to show a relative's code. */
  codeRefusals: {
    NOT_FOUND: {
      what: '現在不能出示他的碼',
      todo: '可能已經刪除。要用請重新添加，急用請出示家人的實體卡',
    },
    VOUCHER_PAUSED: {
      what: '醫保憑證已暫停使用',
      todo: '你或者家人的憑證暫停了。請各自在“憑證與密碼”裏恢復，急用請出示家人的實體卡',
    },
    VOUCHER_NOT_ACTIVATED: {
      what: '醫保憑證還沒有激活',
      todo: '你和家人都要先激活自己的憑證，急用請出示家人的實體卡',
    },
    CONSENT_REQUIRED: {
      what: '還差一項同意',
      todo: '請你和家人各自在“授權與同意”裏看一看，急用請出示家人的實體卡',
    },
    NOT_OFFERED: { what: '參保地沒有開通親情賬户', todo: '請出示家人的實體卡' },
  },
} as const
