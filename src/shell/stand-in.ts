import { showModal } from '@tarojs/taro'

/** What a person is asked instead. */
export interface StandInWords {
  readonly title: string
  readonly text: string
  readonly confirm: string
  readonly cancel: string
}

/**
 * Stands in for what a demo cannot do: the person is asked to confirm it. Builds that are no demo have no stand-in.
 * @param token what the sample city takes as done
 * @returns the token; undefined when the person called it off or this is no demo
 */
export async function standIn(say: StandInWords, token: string): Promise<string | undefined> {
  if (!DEMO_BUILD) return undefined
  const { confirm } = await showModal({
    title: say.title,
    content: say.text,
    confirmText: say.confirm,
    cancelText: say.cancel,
  }).catch(() => ({ confirm: false }))
  return confirm ? token : undefined
}
