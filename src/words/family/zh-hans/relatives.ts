import type { DisplayTime } from '@/domain/display-time'
import { certificateWords } from '../../zh-hans/certificates'
import { day } from '../../zh-hans/days'

/** 简体中文 of relatives' codes (亲情账户): never to be mixed up with family sharing (家庭共济). */
export const relatives = {
  title: '家人的码',
  intro: '家人没带手机、不会用手机时，你可以替他出示他自己的码（亲情账户）。用的是他的医保，不花你的钱。',
  mine: '我可以出示谁的码',
  left: (count: number) => `还可以添加 ${count} 位`,
  full: '5 位已满，删除一位后可以再添加',
  none: '还没有添加家人',
  noneHint: '孩子、老人看病买药时，你就能替他出示他的码。',
  who: (name: string, relation: string) => `${name}（${relation}）`,
  since: (at: DisplayTime) => `${day(at)} 添加`,
  show: '出示他的码',
  showLabel: (name: string) => `出示他的码：${name}`,
  remove: '删除',
  removeLabel: (name: string) => `删除：${name}`,
  removeAsk: (name: string) => `删除 ${name}？`,
  removeText: '马上生效：你手机上他的码立即作废。以后要用，可以重新添加。',
  removeYes: '删除',
  add: '添加家人',
  others: '谁可以出示我的码',
  othersOf: (name: string, relation: string, child: string | null) =>
    child === null
      ? `${name}（${relation}）可以出示你的码`
      : `${name}（是孩子的${relation}）可以出示孩子 ${child} 的码`,
  noOthers: '没有人。家人可以在自己的手机上添加你，那时要由你本人刷脸。',
  stop: '不再允许',
  stopLabel: (name: string) => `不再允许：${name}`,
  stopAsk: (name: string) => `不再允许 ${name} 出示？`,
  stopText: '马上生效：对方手机上正在出示的码立即作废。',
  stopYes: '不再允许',
  no: '再想想',
  notSharing: '想让家人花你账户里的钱？',
  notSharingText: '那是另一件事（家庭共济）：家人出示他自己的码，钱从你的个人账户付。',
  notSharingWay: '去看看',

  form: {
    title: '添加家人',
    intro: '请对照家人的证件填写。只用来和参保登记核对，这台手机上不保存。',
    name: '家人的姓名',
    ...certificateWords,
    chosen: '已选',
    relation: '他是你的',
    age: '家人多大',
    ages: { HOUSEHOLD_REGISTER: '未满 16 周岁', FACE: '满 16 周岁' },
    proof: '怎么证明',
    proofs: {
      HOUSEHOLD_REGISTER: '未满 16 周岁：上传户口本上你和孩子的那几页。',
      FACE: '满 16 周岁：请家人在旁边，由他本人刷脸。',
    },
    tick: (title: string) => `我已阅读并同意《${title}》，这位家人也知道`,
    tickStates: { on: '已勾选', off: '未勾选' },
    withdrawal: (text: string) => (text.startsWith('撤回后') ? text : `撤回后：${text}`),
    version: (version: string, from: string) => `版本 ${version} · ${from} 起生效`,
    submit: { HOUSEHOLD_REGISTER: '上传户口本并添加', FACE: '请家人刷脸并添加' },
    missing: '请先填完上面的内容并勾选',
    busy: '正在办理',
    doneTitle: (name: string) => `已添加 ${name}`,
    doneText: '现在可以替他出示他的码。用的是他自己的医保和账户。',
    done: '完成',
    toList: '看名单',
  },
  /** What stands in for the camera in a demo. */
  standIns: {
    FACE: {
      title: '请家人刷脸',
      text: '演示程序不会打开摄像头。点“确认”表示家人本人已通过刷脸。',
      confirm: '确认',
      cancel: '取消',
    },
    HOUSEHOLD_REGISTER: {
      title: '上传户口本照片',
      text: '演示程序不会打开相册。点“上传”表示已上传户口本照片。',
      confirm: '上传',
      cancel: '取消',
    },
  },

  code: {
    title: '家人的码',
    banner: '你正在出示家人的码',
    pays: (name: string) => `用的是 ${name} 的账户`,
    paysHim: '用的是他的账户',
    decoded: (institution: string | undefined) =>
      institution === undefined ? '已识别' : `已识别 · ${institution}`,
    decodedText: '请等对方结算。',
    settled: '已结算',
    settledText: '结算单在家人自己的使用记录里，这里不显示他的就医内容。需要的话，请向收银员要小票。',
    another: '再出示一个码',
    again: '再试一次',
    myVoucher: '看我自己的凭证',
  },

  /** What the city's refusals of adding somebody mean. */
  refusals: {
    IDENTITY_MISMATCH: { what: '姓名和号码对不上', todo: '请对照家人的证件核对后再试' },
    INVALID_REQUEST: { what: '填写的内容有一处不对', todo: '请对照家人的证件再核对一遍' },
    RATE_LIMITED: { what: '核对的次数太多了', todo: '请一小时后再试，填写的内容都在' },
    RELATION_NOT_ALLOWED: { what: '不能这样添加', todo: '这里只能添加家人，不能添加自己；请核对号码和关系' },
    MEMBER_NOT_INSURED: { what: '这位家人还没有参保', todo: '请先为他办理参保，再来添加' },
    ALREADY_BOUND: { what: '这位家人已经添加过', todo: '不用再办，请到名单里出示他的码' },
    BIND_LIMIT: {
      what: '这位家人本月已经被两个人添加过',
      todo: '请下个月再添加，或者请家人自己出示',
    },
    PROOF_NOT_ALLOWED: {
      what: '这位家人要换一种证明',
      todo: '未满 16 周岁用户口本，满 16 周岁本人刷脸；下面已经换好',
    },
    FACE_FAILED: { what: '刷脸没有通过', todo: '请家人本人在光线好的地方再试一次' },
    PROOF_CALLED_OFF: { what: '证明还没有办', todo: '填写的内容都在，准备好了再点下面的按钮' },
    CONSENT_REQUIRED: { what: '还没有得到你的同意', todo: '请阅读下面的内容，勾选后再添加' },
    CONSENT_OUTDATED: { what: '内容刚刚有更新', todo: '下面是新的内容，请重新阅读并勾选' },
    GUARDIAN_REQUIRED: { what: '未满 14 周岁不能添加家人', todo: '请家里的大人用他的手机添加' },
    NOT_OFFERED: { what: '参保地没有开通亲情账户', todo: '请家人自己出示，或者用实体卡' },
  },
  /** BIND_LIMIT has two reasons; this is the one where five relatives are there. */
  fullRefusal: {
    BIND_LIMIT: { what: '最多添加 5 位家人', todo: '请先在名单里删除一位，再来添加' },
  },
  /** What they mean to whoever ends it. */
  removeRefusals: {
    NOT_FOUND: { what: '这一条已经不在了', todo: '名单已更新，请看现在的名单' },
  },
  /** What they mean to whoever wants to show a relative's code. */
  codeRefusals: {
    NOT_FOUND: {
      what: '现在不能出示他的码',
      todo: '可能已经删除。要用请重新添加，急用请出示家人的实体卡',
    },
    VOUCHER_PAUSED: {
      what: '医保凭证已暂停使用',
      todo: '你或者家人的凭证暂停了。请各自在“凭证与密码”里恢复，急用请出示家人的实体卡',
    },
    VOUCHER_NOT_ACTIVATED: {
      what: '医保凭证还没有激活',
      todo: '你和家人都要先激活自己的凭证，急用请出示家人的实体卡',
    },
    CONSENT_REQUIRED: {
      what: '还差一项同意',
      todo: '请你和家人各自在“授权与同意”里看一看，急用请出示家人的实体卡',
    },
    NOT_OFFERED: { what: '参保地没有开通亲情账户', todo: '请出示家人的实体卡' },
  },
} as const
