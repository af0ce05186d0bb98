import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { openJournal } from 'mock/host/journal'
import { people } from 'mock/world/people/people'
import { randomDigits, randomLetters, seededRandom } from 'mock/world/secrets'
import { enterAsDemoPerson } from '@/contract/demo'
import { refreshSession } from '@/contract/session'
import { tillSettle } from '@/contract/till'
import { decode, issue, medicine } from './till'
import { foundedAt, foundTown, must } from './town'

const employee = people.filter(({ person }) => person === 'employee')

/** Uses a city on disk for a while; returns the secrets, and the text that was written down. */
function useCity() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'yibao-secrets-'))
  const journal = openJournal(folder, { seed: 'secrets', foundedAt }, employee)
  const town = foundTown({ journal })
  const entered = must(town.ask(enterAsDemoPerson, { body: { person: 'employee' } }))
  const renewed = must(town.ask(refreshSession, { body: { refresh_token: entered.refreshToken } }))
  const { digits, tokenId } = issue(town, renewed.accessToken)
  const { authToken } = must(decode(town, digits))
  must(town.ask(tillSettle, { body: { auth_token: authToken, med_type: '41', fee_list: medicine(5_000) } }))
  journal.close()
  const written = fs.readFileSync(path.join(folder, 'city.jsonl'), 'utf8')
  fs.rmSync(folder, { recursive: true })
  const sessions = [entered, renewed].flatMap(({ accessToken, refreshToken }) => [accessToken, refreshToken])
  return { secrets: [...sessions, digits, authToken], digits, tokenId, written }
}

describe('what is written down', () => {
  const { secrets, digits, tokenId, written } = useCity()
  const lines = written.split('\n')

  it('has no code and no token in it, whole or in its greater part', () => {
    expect(secrets).toHaveLength(6)
    for (const secret of secrets) {
      expect(written).not.toContain(secret)
      expect(written).not.toContain(secret.slice(0, 16))
      expect(written).not.toContain(secret.slice(-16))
    }
  })

  it('knows the code by its name, which is not the code', () => {
    expect(written).toContain(tokenId)
    expect(tokenId).not.toContain(digits.slice(3, 12))
  })

  it('names nobody: no name, no identity number, no telephone', () => {
    expect(written).not.toMatch(/陈海宁|990101\d{12}|138000000/)
  })

  it('is not enough to draw the secrets again', () => {
    const { seed } = JSON.parse(lines[0] ?? '') as { seed: string }
    const names = [...written.matchAll(/"key":"([0-9a-f]{64})"/g)].map((match) => match[1] ?? '')
    expect(names.length).toBeGreaterThan(0)
    const drawn = names.flatMap((name) => {
      const stream = () => seededRandom(`${seed}/${name}`)
      return [randomLetters(stream(), 32), randomDigits(stream(), 19)]
    })
    const found = secrets.filter((secret) => drawn.some((text) => secret.includes(text)))
    expect(found).toEqual([])
  })
})
