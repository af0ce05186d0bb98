import { wechat } from './client'
import type { AskToSubscribe } from './subscribing'

/** Asks in WeChat, which answers for each template; what it filters out or bans counts as refused. */
export const askToSubscribe: AskToSubscribe = async (templates) => {
  try {
    const answers: Readonly<Record<string, unknown>> = await wechat.requestSubscribeMessage({
      tmplIds: [...templates],
    })
    return templates.filter((template) => answers[template] === 'accept')
  } catch {
    return undefined
  }
}
