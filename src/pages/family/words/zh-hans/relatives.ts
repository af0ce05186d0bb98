import type { DisplayTime } from '@/domain/china-time'
import { day } from '../../../../words/zh-hans/days'

/** 简体中文 of relatives' codes (亲情账户): never to be mixed up with family sharing (家庭共济). */
export const relatives = {
  title: '家人的码',
  intro: '家人没带手机、不会用手机时，你可以替他出示他自己的码（亲情账户）。用的是他的医保，不花你的钱。',
  mine: '我可以出示谁的码',
  left: (count: number) => `还可以添加 ${count} 位`,
  full: '5 位已满，删除一位后可以再添加',
  none: '还没有添加家人',
  noneHint: '孩子、老人看病买药时，你就能替他出示他的码。',
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
  /** These sentences say what the city's refusals of ending it mean. */
  removeRefusals: {
    NOT_FOUND: { what: '这一条已经不在了', todo: '名单已更新，请看现在的名单' },
  },
} as const
