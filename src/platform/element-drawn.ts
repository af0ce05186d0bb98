import Taro from '@tarojs/taro'
import { onceDrawn } from './once-drawn'

/** Settles when the element with this id is there on the page shown, or after a second without it. */
export async function elementDrawn(id: string): Promise<void> {
  await onceDrawn(() => isThere(id))
}

const isThere = (id: string): Promise<true | undefined> =>
  new Promise((resolve) => {
    Taro.createSelectorQuery()
      .select(`#${id}`)
      .boundingClientRect()
      .exec(([box]: unknown[]) => resolve(box ? true : undefined))
  })
