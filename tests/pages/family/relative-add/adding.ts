import { createKeeping } from '@/api/kept-call'
import { createRelativesApi } from '@/pages/family/api'
import { createPersonApi } from '@/api/person-api'
import type { ConsentText } from '@/contract/consent'
import { dayOf } from '@/domain/china-time'
import type { RelativeProof } from '@/domain/family/relative-rules'
import { createRelativeAdd, type RelativeAdd } from '@/pages/family/relative-add/relative-add-store'
import { familyWords } from '@/pages/family/words/current'
import { problemSentence } from '@/words/problem-sentence'
import { personCalled } from '../../../mock/entry/arriving'
import { foundTown, must, type Town } from '../../../mock/town'
import { phoneInTown, type PhoneInTown } from '../../../phone-in-town'

/** Somebody on the page where a relative is added. */
export interface Adding extends PhoneInTown {
  readonly form: RelativeAdd
  readonly text: ConsentText
  /** What the person was asked to prove, in order. */
  readonly proofs: RelativeProof[]
  /** What the next proof gives; undefined when the person calls it off. */
  proof: string | undefined
  /** Those whose codes the person may show now. */
  mine(): Promise<readonly string[]>
  /** Name, number and relation of a person of the town, and the tick. */
  fill(person: string): void
  add(): Promise<void>
  said(): string | undefined
}

/** Nothing is kept on these phones. */
const noShelf = { read: () => undefined, write: () => undefined }

export async function adding(who: string, town: Town = foundTown()): Promise<Adding> {
  const phone = phoneInTown(town)
  await phone.enterAs(who)
  const city = createRelativesApi(phone.call, createKeeping(phone.call, noShelf, phone.clock, phone.session))
  const standing = createPersonApi(phone.call)
  const texts = await standing.consentTexts()
  const text = texts.ok ? texts.value.find(({ kind }) => kind === 'RELATIVE_CODE') : undefined
  const form = createRelativeAdd({
    city: { ...city, ...standing },
    prove(proof) {
      here.proofs.push(proof)
      return Promise.resolve(here.proof)
    },
    today: () => dayOf(town.now()),
    onTried: () => Promise.resolve(),
  })
  const here: Adding = {
    ...phone,
    form,
    text: must({ value: text, refusal: 'no text' }),
    proofs: [],
    proof: 'mock-pass',
    async mine() {
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
    said() {
      const { trouble } = form.getState()
      return trouble && problemSentence(trouble, familyWords.relativeAdd.refusals).what
    },
  }
  return here
}
