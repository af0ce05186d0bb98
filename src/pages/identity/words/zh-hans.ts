import { certificateWords } from '../../../words/zh-hans/certificates'
import { typingWords } from '../../../words/zh-hans/typing'
import { account } from './zh-hans/account'
import { noticesWords } from './zh-hans/notices'

/** 简体中文 of the identity pages. */
export const zhHans = {
  ...account,
  typing: typingWords,
  notices: noticesWords,
  signIn: {
    title: '登录',
    intro: '用手机号登录，再核对一次姓名和身份证号，就可以出示医保凭证。',
    phone: '手机号',
    phonePlaceholder: '11 位手机号',
    phoneError: '请输入 11 位手机号',
    submit: '登录',
    signingIn: '正在登录',
    byPhone: { weapp: '用微信的手机号登录', alipay: '用支付宝的手机号登录' },
    orBySms: '或者用短信验证码登录',
    byPlatform: { weapp: '用微信快捷登录', alipay: '用支付宝快捷登录' },
  },
  /** A code by text message, wherever one is asked for. */
  message: {
    code: '短信验证码',
    codePlaceholder: '6 位数字',
    codeTooLong: '验证码是 6 位数字，请核对',
    send: '获取验证码',
    sending: '正在发送',
    resendIn: (seconds: number) => `${seconds} 秒后可重发`,
    sentTo: (phone: string) => `验证码已发到 ${phone}，5 分钟内有效`,
  },
  /** The voucher password, wherever it is typed. */
  password: {
    name: '凭证密码',
    again: '再输一次',
    next: '新密码',
    nextAgain: '再输一次新密码',
    placeholder: '6 位数字',
    tooLong: '密码是 6 位数字，请核对',
    forgotten: '忘记密码',
    errors: {
      EQUAL_DIGITS: '六位一样的数字太容易被猜到',
      RUN: '连续的数字太容易被猜到',
      BIRTH_DATE: '不要用出生日期',
      PHONE: '不要用手机号的后六位',
      ID_NUMBER: '不要用身份证号的后六位',
      DIFFERENT: '两次输入的不一样',
    },
  },
  demo: {
    title: '进入演示',
    intro: '选一位示例城市的居民进入。所有人和数据都是虚构的。',
    entering: '正在进入',
  },
  firstUse: {
    title: '首次使用',
    step: (n: number, of: number) => `第 ${n} 步，共 ${of} 步`,
    stepNames: { who: '核对身份', consents: '阅读并同意', password: '设置凭证密码' },
    asking: '正在查看还差哪几步',
    again: '重新查看',
    whoText: '请填写参保人本人的信息。只用来和参保登记核对，这台手机上不保存。',
    name: '姓名',
    ...certificateWords,
    face: '下一步：刷脸确认',
    faceBusy: '正在核对',
    facePrompt: '演示程序不会打开摄像头。点“确认”表示本人已通过刷脸。',
    faceConfirm: '确认',
    faceCancel: '取消',
    consentsText: '请分别阅读。同意之后随时可以在“我的”里撤回。',
    consentVersion: (version: string, day: string) => `版本 ${version} · ${day} 起生效`,
    withdrawal: (text: string) => (text.startsWith('撤回后') ? text : `撤回后：${text}`),
    tick: (title: string) => `我已阅读并同意《${title}》`,
    tickStates: { on: '已勾选', off: '未勾选' },
    chosen: '已选',
    agree: '同意，下一步',
    agreeMissing: '请先阅读并勾选上面每一项',
    guardianTitle: '未满 14 周岁，由监护人替你同意',
    guardianText: (name: string) =>
      `请监护人 ${name} 在自己的手机上打开“我的”里的“授权与同意”，在“为孩子”那一部分阅读并同意：`,
    textTitle: (title: string) => `《${title}》`,
    guardianAgreed: '监护人已同意，下一步',
    passwordText: '六位数字，换手机、查看完整信息时要用。请不要告诉别人。',
    activate: '激活医保凭证',
    doneTitle: '可以使用了',
    doneText: '医保凭证已激活。看病买药时打开“凭证”给对方扫码。',
    show: '出示医保凭证',
  },
  /** The sentences for the city's refusals on the pages of signing in and of the first use. */
  refusals: {
    RATE_LIMITED: { what: '短信发得太勤了', todo: '一分钟发一次、一小时最多五次，请过一会儿再发' },
    SMS_WRONG: { what: '验证码不对', todo: '请看清最新一条短信，再输一次' },
    SMS_EXPIRED: { what: '验证码已失效', todo: '请重新获取验证码' },
    PHONE_TAKEN: {
      what: '这个手机号已经核对过另一个人',
      todo: '请退出登录，换本人的手机号再登录；有疑问请拨打医保服务热线',
    },
    INVALID_REQUEST: { what: '填写的内容有一处不对', todo: '请对照证件再核对一遍' },
    CONSENT_OUTDATED: { what: '内容刚刚有更新', todo: '下面是新的内容，请重新阅读并勾选' },
    GUARDIAN_REQUIRED: { what: '还没有监护人的同意', todo: '请监护人在自己的手机上同意，再点一次' },
    PASSWORD_WRONG: { what: '医保凭证之前已经激活过', todo: '请输入当时设置的密码' },
    PASSWORD_LOCKED: { what: '密码已锁定', todo: '请 30 分钟后再试' },
    IDENTITY_MISMATCH: { what: '姓名和号码对不上', todo: '请核对后再试；还不行，请拨打医保服务热线' },
    FACE_CALLED_OFF: { what: '还没有刷脸', todo: '填写的内容都在，准备好了再点“下一步：刷脸确认”' },
    FACE_FAILED: { what: '刷脸没有通过', todo: '请在光线好的地方再试一次' },
    PASSWORD_WEAK: { what: '这个密码太容易被猜到', todo: '请换一个' },
    PHONE_NOT_GIVEN: { what: '没有拿到手机号', todo: '请用短信验证码登录' },
    PLATFORM_NOT_LINKED: { what: '还没有用这个账号登录过', todo: '请先用手机号登录，下次就能快捷登录' },
  },
  /** The sentences that differ on the pages of the first use, where no message is sent. */
  tries: {
    RATE_LIMITED: { what: '试的次数太多了', todo: '请一小时后再试，或到医保服务窗口办理' },
  },
} as const
