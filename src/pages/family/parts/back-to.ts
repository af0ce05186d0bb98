import { cameFrom } from '@/shell/came-from'
import { goBack, replacePage } from '@/shell/routes'

/** Leads to the list that a form belongs to: back where it was opened from there, else to the list instead of the form. */
export const backTo = (list: 'sharing' | 'relatives' | 'wallet'): void =>
  cameFrom(list) ? goBack() : replacePage(list)
