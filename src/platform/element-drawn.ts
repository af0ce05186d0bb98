import { createSelectorQuery } from './client'
import { onceDrawn } from './once-drawn'

/** Waits until the element with this id is drawn on the page shown, for a second at most. */
export async function elementDrawn(id: string): Promise<void> {
  await onceDrawn(() => isThere(id))
}

const isThere = (id: string): Promise<true | undefined> =>
  new Promise((resolve) => {
    createSelectorQuery()
      .select(`#${id}`)
      .boundingClientRect()
      .exec(([box]: unknown[]) => resolve(box ? true : undefined))
  })
