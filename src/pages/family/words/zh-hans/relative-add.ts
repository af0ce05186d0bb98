/** 简体中文 of the page on which a relative is added. */
export const relativeAdd = {
  title: '添加家人',
  intro: '请对照家人的证件填写。只用来和参保登记核对，这台手机上不保存。',
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
  /** These questions stand in for the camera and the album in a demo. */
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
  /** These sentences say what the city's refusals of adding a relative mean. */
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
  /** BIND_LIMIT has two reasons; this one is that five relatives are there already. */
  fullRefusal: {
    BIND_LIMIT: { what: '最多添加 5 位家人', todo: '请先在名单里删除一位，再来添加' },
  },
} as const
