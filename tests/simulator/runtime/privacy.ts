// WeChat's privacy consent: APIs that touch personal data wait until the user agrees, in the app's own pop-up or in WeChat's.
import { ApiError } from './api'
import { config } from './context'
import { showModal } from './dialogs'
import type { Values } from '../types'

type Resolve = (answer: { event: 'agree' | 'disagree' | 'exposureAuthorization'; buttonId?: string }) => void
type Handler = (resolve: Resolve, info: Values) => void

let needed = config.privacy === 'required'
let handler: Handler | undefined

/** Tells whether the user has not agreed yet. */
export const isNeeded = (): boolean => needed
export const setNeeded = (value: boolean): void => {
  needed = value
}
/** Sets the app's own pop-up, which then replaces that of WeChat. */
export const setHandler = (value: Handler): void => {
  handler = value
}
/** Records the consent given with a button of open-type agreePrivacyAuthorization. */
export const agree = (): void => {
  needed = false
}

/** Waits until the user has agreed; fails with WeChat's error if they refuse. */
export async function require(api: string): Promise<void> {
  if (!needed) return
  const agreed = handler
    ? await new Promise<boolean>((resolve) =>
        handler?.(
          (answer) => {
            if (answer.event !== 'exposureAuthorization') resolve(answer.event === 'agree')
          },
          { referrer: api },
        ),
      )
    : (
        await showModal({
          title: '用户隐私保护提示',
          content: '使用前请阅读并同意隐私保护指引',
          confirmText: '同意',
          cancelText: '拒绝',
        })
      ).confirm
  if (!agreed) throw new ApiError('privacy permission is not authorized', 104)
  needed = false
}
