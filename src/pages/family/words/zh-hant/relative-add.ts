/** 簡體中文 of the page on which a relative is added. */
export const relativeAdd = {
  title: '添加家人',
  intro: '請對照家人的證件填寫。只用來和參保登記核對，這台手機上不保存。',
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
  /** These questions stand in for the camera and the album in a demo. */
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
  /** These sentences say what the city's refusals of adding a relative mean. */
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
  /** BIND_LIMIT has two reasons; this one is that five relatives are there already. */
  fullRefusal: {
    BIND_LIMIT: { what: '最多添加 5 位家人', todo: '請先在名單裏刪除一位，再來添加' },
  },
} as const
