import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { openJournal } from 'mock/host/journal'
import { people } from 'mock/world/people/people'
import { passwordHash } from 'mock/world/entry/voucher-password'
import { hashOf } from 'mock/world/secrets'
import { revealMe } from '@/contract/reveal'
import { signInBySms } from '@/contract/sign-in'
import { changePassword, resetPassword } from '@/contract/voucher-holder'
import { foundedAt, foundTown, must } from '../town'
import { claim, withWrongCode, minutes, phoneOf, receivedCode, requestCode, showFace } from './entry-steps'

const [first, second, third] = ['538204', '640173', '902847'] as const
const platformUser = 'open-id-of-somebody'

/**
 * Goes through a first use, a forgotten password and a reveal, and returns everything that the journal of the city then
 * holds.
 */
function written() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'yibao-personal-'))
  const neighbours = people.filter(({ person }) => ['employee', 'newcomer'].includes(person))
  const journal = openJournal(folder, { seed: 'personal', foundedAt }, neighbours)
  const town = foundTown({ journal })
  const codes: string[] = []
  const received = (...asked: Parameters<typeof receivedCode>) => {
    const code = receivedCode(...asked)
    codes.push(code.sms_code)
    return code
  }
  const typed = received(town, phoneOf('newcomer'))
  town.ask(signInBySms, { body: withWrongCode(typed) })
  const platform_code = { platform: 'weapp' as const, auth_code: `${platformUser}.first` }
  const signedIn = must(town.ask(signInBySms, { body: { ...typed, platform_code } }))
  claim(town, signedIn.accessToken, 'newcomer', { psn_name: '何小芸' })
  const { id } = must(claim(town, signedIn.accessToken, 'newcomer'))
  showFace(town, signedIn.accessToken, id, 'a face that fails')
  must(showFace(town, signedIn.accessToken, id))
  const token = town.enter('employee')
  const password = '740926'
  must(town.ask(changePassword, { body: { password, new_password: first } }, { token }))
  must(town.ask(changePassword, { body: { password: first, new_password: second } }, { token }))
  const proof = received(town, phoneOf('employee'), 'RESET_PASSWORD')
  must(town.ask(resetPassword, { body: { ...proof, new_password: third } }, { token }))
  town.ask(revealMe, { body: { password: second } }, { token })
  must(town.ask(revealMe, { body: { password: third } }, { token }))
  town.pass(minutes(2))
  must(requestCode(town, phoneOf('newcomer')))
  journal.close()
  const lines = fs.readFileSync(path.join(folder, 'city.jsonl'), 'utf8').trim().split('\n')
  fs.rmSync(folder, { recursive: true })
  return { lines, codes, secret: journal.secret }
}

/** Collects every text anywhere in a value. */
function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : []
}

describe('what a first use and a forgotten password leave behind', () => {
  const { lines, codes, secret } = written()
  const events = lines.slice(1).flatMap((line) => JSON.parse(line) as { type: string }[])
  const everything = events.flatMap(texts)

  it('is there: messages, claims, faces, passwords', () => {
    const types = new Set(events.map(({ type }) => type))
    for (const type of [
      'sms-sent',
      'sms-mistaken',
      'platform-linked',
      'identity-mismatched',
      'identity-claimed',
      'face-failed',
      'identity-verified',
      'password-changed',
      'password-mistaken',
      'revealed',
    ])
      expect(types).toContain(type)
  })

  it('names nobody and no number of anybody, in no event; a telephone only where a message is sent', () => {
    const personal = people.flatMap(({ name, idNumber, cardNumber }) => [name, idNumber, cardNumber])
    for (const text of everything) expect(personal.filter((secretOf) => text.includes(secretOf))).toEqual([])
    const withPhone = events.filter((event) => texts(event).some((text) => /138000000\d\d/.test(text)))
    expect(new Set(withPhone.map(({ type }) => type))).toEqual(new Set(['sms-sent']))
  })

  it('holds no password, no code of a message, no face, no user of a platform', () => {
    const secrets = ['740926', first, second, third, ...codes, platformUser, 'mock-pass', 'a face that fails']
    for (const text of everything) expect(secrets.filter((one) => text === one)).toEqual([])
    const whole = lines.join('\n')
    for (const word of [platformUser, 'mock-pass', 'a face that fails']) expect(whole).not.toContain(word)
  })

  it('holds hashes of passwords that are not guessed without the city’s secret', () => {
    const kept = events.flatMap((event) =>
      'password' in event ? [event.password as { salt: string; hash: string }] : [],
    )
    expect(kept).toHaveLength(3)
    const [{ salt, hash } = { salt: '', hash: '' }] = kept
    expect(passwordHash(secret, salt, first)).toBe(hash)
    const guesses = [salt + first, `${salt}/${first}`, `/${salt}/${first}`, first]
    expect(guesses.map(hashOf)).not.toContain(hash)
    expect(new Set(kept.map((one) => one.salt)).size).toBe(3)
  })
})
