import { createPersonApi } from '@/api/person-api'
import { createCachedQuestions } from '@/api/cached-question'
import type { ConsentText } from '@/contract/consent'
import { dayOf } from '@/domain/china-day'
import type { RelativeProof } from '@/domain/family/relative-rules'
import { createRelativesApi } from '@/pages/family/api'
import { createRelativeAdd, type RelativeAdd } from '@/pages/family/relative-add/relative-add-store'
import type { TypedRelative } from '@/pages/family/relative-add/relative-add-state'
import { familyWords } from '@/pages/family/words/current'
import { problemOf } from '@/state/act'
import { problemSentence } from '@/words/problem-sentence'
import { personCalled } from '../../../mock/entry/entry-steps'
import { foundTown, must, type Town } from '../../../mock/town'
import type { PhoneInTown } from '../../../phone-in-town'
import { familyPhone } from '../family-phone'

/** A person on the page that adds a relative. */
export interface RelativeAddPhone extends PhoneInTown {
  readonly form: RelativeAdd
  readonly text: ConsentText
  /** The kinds of proof that the person was asked for, in order. */
  readonly proofs: RelativeProof[]
  /** The result of the next proof, at once or later; undefined when the person cancels it. */
  proof: string | undefined | Promise<string>
  /** Returns the relative as typed into the form. */
  relative(): TypedRelative
  /** Lists the masked names of the relatives whose codes the person may show now. */
  shownRelatives(): Promise<readonly string[]>
  /** Types name, number and relation of a person of the town, and ticks the consent. */
  fill(person: string): void
  add(): Promise<void>
  /** Returns the sentence that the page shows for the last try. */
  problemText(): string | undefined
}

/** A cache that stores no answers. */
const noAnswers = { read: () => undefined, write: () => undefined }

/** Opens the page on somebody's phone; the test gives the proofs, which the real page takes from the phone. */
export async function relativeAddPhone(who: string, town: Town = foundTown()): Promise<RelativeAddPhone> {
  const phone = await familyPhone(who, town)
  const { call, clock, session } = phone
  const relatives = createRelativesApi(call, createCachedQuestions(call, noAnswers, clock, session))
  const city = { ...relatives, ...createPersonApi(call) }
  const texts = await city.consentTexts()
  const text = texts.ok ? texts.value.find(({ kind }) => kind === 'RELATIVE_CODE') : undefined
  const form = createRelativeAdd({
    city,
    prove(proof) {
      here.proofs.push(proof)
      return Promise.resolve(here.proof)
    },
    today: () => dayOf(town.now()),
    onTried: () => Promise.resolve(),
    lifetime: phone.services.base.lifetimes.person,
  })
  const here: RelativeAddPhone = {
    ...phone,
    form,
    text: must({ value: text, refusal: 'no text' }),
    proofs: [],
    proof: 'mock-pass',
    relative: () => form.getState().relative,
    async shownRelatives() {
      const list = await city.relatives.ask(undefined)
      return list.ok
        ? list.value.filter(({ role }) => role === 'HOLDER').map(({ otherMaskedName }) => otherMaskedName)
        : []
    },
    fill(person) {
      const { name, idNumber } = personCalled(person)
      form.type({ name, certificate: 'ID_CARD', number: idNumber, relation: 'PARENT' })
      if (form.getState().agreedTo === undefined) form.tick(here.text.version)
    },
    add: () => form.add(here.text),
    problemText() {
      const problem = problemOf(form.getState().act)
      return problem && problemSentence(problem, familyWords.relativeAdd.refusals).what
    },
  }
  return here
}
