import type { FaultName } from '../../faults'

/** Every fault in words: what it is called, and what then happens to a request. */
export const faultWords: Readonly<Record<FaultName, { readonly name: string; readonly does: string }>> = {
  slow: { name: '慢', does: '照常办理，2 秒后才回答' },
  'very-slow': { name: '很慢', does: '照常办理，15 秒后才回答，多数手机已经不等了' },
  down: { name: '连不上', does: '没有办理，连接直接断开' },
  reset: { name: '回答丢失', does: '办理了，但回答送到之前连接断开' },
  timeout: { name: '没有回答', does: '办理了，但一直不回答' },
  '500': { name: '服务器错误', does: '没有办理，返回 500 和一页 HTML' },
  '503': { name: '暂停服务', does: '没有办理，返回 503 和一页 HTML' },
  'malformed-json': { name: '回答不完整', does: '办理了，但 JSON 只有前一半' },
  'wrong-shape': { name: '格式不对', does: '办理了，但回答的结构与接口说明不同' },
  'unknown-enum': { name: '陌生的代码', does: '办理了，状态、类型等代码换成没人认识的 Z9' },
  'expired-session': { name: '登录过期', does: '没有办理，让手机重新登录' },
  'wrong-clock': { name: '时间不准', does: '办理了，回答里的时间都快 10 分钟' },
  duplicate: { name: '重复送达', does: '同一个请求送到两次，只办理一次' },
  'out-of-order': { name: '顺序颠倒', does: '照常办理，每隔一个请求晚 1.5 秒回答' },
}
