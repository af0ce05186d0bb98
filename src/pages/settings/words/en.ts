import type { Translated } from '../../../words/language'
import type { zhHans } from './zh-hans'

/** English of the page of text size and language. */
export const en = {
  display: {
    title: 'Text size and language',
    size: 'Text size',
    sizes: {
      phone: 'As on this phone',
      standard: 'Standard',
      large: 'Senior (large)',
      largest: 'Senior (largest)',
    },
    sample: 'Personal account balance',
    sampleText: 'Text will be this large. The senior version has a simpler home page and larger buttons.',
    language: 'Language',
    languageText: 'Names of hospitals and pharmacies, and the text of policies, stay in Chinese.',
    chosen: 'chosen',
  },
} satisfies Translated<typeof zhHans>
