import { alipayClient } from './client'
import { ifAble } from './if-able'
import type { AskToSubscribe } from './subscribing'

/** Asks in Alipay, which tells the templates that are subscribed now; without that list it was all or nothing. */
export const askToSubscribe: AskToSubscribe = (templates) =>
  new Promise((resolve) => {
    const client = alipayClient()
    const isAsking = ifAble(() => {
      void client.requestSubscribeMessage({
        entityIds: [...templates],
        success: ({ behavior, result }) => {
          const subscribed = result?.subscribedEntityIds ?? (behavior === 'subscribe' ? templates : [])
          resolve(templates.filter((template) => subscribed.includes(template)))
        },
        fail: () => resolve(undefined),
      })
      return true
    })
    if (!isAsking) resolve(undefined)
  })
