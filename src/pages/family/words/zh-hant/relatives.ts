import type { DisplayTime } from '@/domain/china-time'
import { day } from '../../../../words/zh-hant/days'

/** 簡體中文 of relatives' codes (親情賬户): never to be mixed up with family sharing (家庭共濟). */
export const relatives = {
  title: '家人的碼',
  intro: '家人沒帶手機、不會用手機時，你可以替他出示他自己的碼（親情賬户）。用的是他的醫保，不花你的錢。',
  mine: '我可以出示誰的碼',
  left: (count: number) => `還可以添加 ${count} 位`,
  full: '5 位已滿，刪除一位後可以再添加',
  none: '還沒有添加家人',
  noneHint: '孩子、老人看病買藥時，你就能替他出示他的碼。',
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
  /** These sentences say what the city's refusals of ending it mean. */
  removeRefusals: {
    NOT_FOUND: { what: '這一條已經不在了', todo: '名單已更新，請看現在的名單' },
  },
} as const
