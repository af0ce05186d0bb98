import { showModal } from '@tarojs/taro'
import { words } from '@/words/current'
import { toast } from './routes'

/** A yes-or-no question for the client's own dialog. */
export interface Question {
  readonly title: string
  readonly text: string
  readonly confirm: string
  readonly cancel: string
}

/** Asks the person before something happens. A dialog that the client refuses to open counts as no, and says so. */
export const isSure = ({ title, text, confirm, cancel }: Question): Promise<boolean> =>
  showModal({ title, content: text, confirmText: confirm, cancelText: cancel }).then(
    (answer) => answer.confirm,
    () => {
      toast(words.app.refused)
      return false
    },
  )
