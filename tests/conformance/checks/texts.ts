import { Converter } from 'opencc-js'
import type { Endpoint } from '@/contract/endpoint'
import { startIdentityVerification } from '@/contract/identity'
import { findInstitutions } from '@/contract/institution'
import { findSettlements } from '@/contract/settlement-search'
import type { Check } from '../check'
import type { CheckContext } from '../check-context'
import { inputOf, type Reply } from '../gateway'
import { entriesOf } from '../read-only-endpoints'
import { describeReply, expectThat, Skipped, valueOf } from '../verdict'

const traditional = Converter({ from: 'cn', to: 'hk' })

const inFullWidth = (text: string): string =>
  text.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0))

/** The ways in which people write a text that they see, by name. */
const waysToWrite: readonly (readonly [way: string, write: (text: string) => string])[] = [
  ['with spaces', (text) => Array.from(text).join(' ')],
  ['in full width', (text) => `\u3000${inFullWidth(text)}`],
  ['with something invisible', (text) => `\u202d${text}\u202c\u200b`],
  ['in the other case', (text) => (text === text.toUpperCase() ? text.toLowerCase() : text.toUpperCase())],
]
const waysToSearch = [...waysToWrite, ['in 繁體', traditional]] as const

/** The most letters of what is searched (contract). */
const longestSearch = 40
/** A letter for which a string has two units. */
const rareLetter = '𠮷'

const foundBy = (reply: Reply): readonly string[] => {
  valueOf(reply)
  return entriesOf(reply.wire).map((entry) => JSON.stringify(entry))
}

/** Searches for the name of the first institution in a list, written in every way, and expects the same each time. */
async function searchHoweverWritten(ask: (q?: string) => Promise<Reply>): Promise<string> {
  const first = await ask()
  valueOf(first)
  const [entry] = entriesOf(first.wire) as readonly { readonly fixmedins_name?: string }[]
  const name = Array.from(entry?.fixmedins_name ?? '')
    .slice(0, longestSearch / 2)
    .join('')
  if (name === '') throw new Skipped('there is nothing to search for')
  const expected = foundBy(await ask(name))
  expectThat(expected.length > 0, `${name} is not found`)
  for (const [way, write] of waysToSearch) {
    const found = foundBy(await ask(write(name)))
    expectThat(found.join() === expected.join(), `${way}: ${found.length} instead of ${expected.length}`)
  }
  return `${expected.length} found`
}

async function longSearch(ask: (q: string) => Promise<Reply>): Promise<undefined> {
  valueOf(await ask(rareLetter.repeat(longestSearch)))
  const tooLong = await ask(rareLetter.repeat(longestSearch + 1))
  expectThat(tooLong.status === 422, `one letter more: ${describeReply(tooLong)} instead of 422`)
}

const searches: readonly (readonly [Endpoint, (context: CheckContext) => (q?: string) => Promise<Reply>])[] =
  [
    [
      findInstitutions,
      ({ gateway }) =>
        (q) =>
          gateway.ask(findInstitutions, inputOf(findInstitutions, { body: { q }, query: {} })),
    ],
    [
      findSettlements,
      (context) => (q) =>
        context.asPerson(findSettlements, inputOf(findSettlements, { body: { q }, query: {} })),
    ],
  ]

const searchChecks: readonly Check[] = searches.flatMap(([{ method, path }, open]) => [
  {
    name: `texts: ${method} ${path} finds the same, however it is written`,
    run: (context) => searchHoweverWritten(open(context)),
  },
  {
    name: `texts: ${method} ${path} counts letters, not their units`,
    run: (context) => longSearch(open(context)),
  },
])

/** Checks that texts are compared by what people see, and measured by their letters. */
export const textChecks: readonly Check[] = [
  ...searchChecks,
  {
    name: 'texts: a name written otherwise is the same name',
    run: async (context) => {
      const { name, idNumber } = context.known()
      const claim = (as: string) =>
        context.asPerson(startIdentityVerification, {
          body: { psn_name: as, psn_cert_type: '01', certno: idNumber },
        })
      valueOf(await claim(name))
      for (const [way, write] of waysToWrite) {
        const reply = await claim(write(name))
        expectThat(reply.result.ok, `${way}: ${describeReply(reply)}`)
      }
      return undefined
    },
  },
]
