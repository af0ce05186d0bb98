import { createCityHost } from './host/city-host'
import { memoryJournal } from './host/journal'
import { people } from './world/people/people'
const t = Date.now()
createCityHost(memoryJournal({ seed: 'town', foundedAt: Date.parse('2026-11-21T14:30:00+08:00') }, people), () => Date.parse('2026-11-21T14:30:00+08:00'))
console.log('founded in', Date.now() - t)
