import { showModal } from '@tarojs/taro'

/** What a person is asked instead. */
export interface StandInWords {
  readonly title: string
  readonly text: string
  readonly confirm: string
  readonly cancel: string
}

/**
 * Stands in for what a demo cannot do: the person is asked to confirm it. Builds that are no demo have no stand-in, and
 * leave out who asks for one.
 * @param token what the sample city takes as done
 * @returns the token; undefined when the person called it off
 */
export async function standIn(say: StandInWords, token: string): Promise<string | undefined> {
  const { confirm } = await showModal({
    title: say.title,
    content: say.text,
    confirmText: say.confirm,
    cancelText: say.cancel,
  }).catch(() => ({ confirm: false }))
  return confirm ? token : undefined
}

/** What a build that is no demo has instead. */
export const noStandIn: Promise<undefined> = Promise.resolve(undefined)
