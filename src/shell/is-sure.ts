import { showModal } from '@tarojs/taro'

/** A yes-or-no question for the client's own dialog. */
export interface Question {
  readonly title: string
  readonly text: string
  readonly confirm: string
  readonly cancel: string
}

/** Asks the person before something happens; a dialog that the client refuses to open counts as no. */
export const isSure = ({ title, text, confirm, cancel }: Question): Promise<boolean> =>
  showModal({ title, content: text, confirmText: confirm, cancelText: cancel }).then(
    (answer) => answer.confirm,
    () => false,
  )
