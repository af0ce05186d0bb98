import { itemClasses, type ItemClass } from '@/contract/settlement'

/** The codes of `chrgitm_lv` by our words for the classes. */
export const classCodes = Object.fromEntries(
  Object.entries(itemClasses).map(([code, word]) => [word, code]),
) as Readonly<Record<ItemClass, keyof typeof itemClasses>>
