import { createStored } from '@/platform/stored'
import { languages } from '@/words/language'

const otherLanguages = languages.filter((language) => language !== 'zh-Hans')

test.each(otherLanguages)('%s is kept on the phone as the language somebody chose', (language) => {
  const texts = new Map<string, string>()
  const stored = createStored({
    read: (key) => texts.get(key),
    write: (key, text) => texts.set(key, text).get(key) === text,
    remove: (key) => void texts.delete(key),
  })
  stored.write('language', { language, release: '0a1b2c3d', sentences: '{}' })
  expect(stored.read('language')).toMatchObject({ language })
})
