import { createKeeping } from '@/api/kept-call'
import { createRelativesApi, type RelativesAnswer } from '@/api/relatives-api'
import { createStandingApi } from '@/api/standing-api'
import { chinaOffsetMs } from '@/domain/display-time'
import { lastSeen } from '@/domain/remote'
import { failed, ok } from '@/domain/result'
import { createRelativeAdd } from '@/features/relative-add/relative-add-store'
import { createRemoving } from '@/features/relatives/removing-store'
import { createVoucher } from '@/features/voucher/voucher-store'
import { createRemoteStore } from '@/state/remote-store'
import { familyWords } from '@/words/family/current'
import { confirmFace } from './face-check'
import { onceFor } from './once-for'
import { uploadRegister } from './register-upload'
import type { Services } from './wire'

/** What the pages of relatives' codes (亲情账户) are made of. */
export const relativesOf = onceFor(({ base }) => {
  const { call, clock, stored, keeper } = base
  const city = createRelativesApi(call, createKeeping<RelativesAnswer>(call, stored, clock, keeper))
  const standing = createStandingApi(call)
  const relatives = createRemoteStore({ ...city.relatives, clock, first: undefined })
  const text = createRemoteStore({ ask: () => relativeText(standing), clock, first: undefined })
  const code = relativeCode(base, city)
  const removing = createRemoving({
    city,
    async stillThere(id) {
      code.forget()
      await relatives.refresh()
      return lastSeen(relatives.getState().value)?.value.some((tie) => tie.id === id) ?? true
    },
  })
  const relativeAdd = createRelativeAdd({
    city: { ...standing, ...city },
    prove: (proof) =>
      (proof === 'FACE' ? confirmFace : uploadRegister)(familyWords.relatives.standIns[proof]),
    today: () => new Date(clock.now() + chinaOffsetMs).toISOString().slice(0, 10),
    onTried: async () => void (await Promise.all([relatives.refresh(), text.refresh()])),
  })
  keeper.onChange((_, change) => {
    code.forget()
    if (change === 'left' || change === 'entered')
      [relatives, text, removing, relativeAdd].forEach((store) => store.forget())
    // What was typed is still there; that the session had expired is no news any more.
    else if (change === 'returned') {
      relativeAdd.type({})
      removing.calm()
    }
  })
  return { relatives, removing, relativeAdd, text, code }
})

/** The consent there is for showing relatives' codes. */
async function relativeText(standing: Pick<ReturnType<typeof createStandingApi>, 'consentTexts'>) {
  const texts = await standing.consentTexts()
  if (!texts.ok) return texts
  const found = texts.value.find(({ kind }) => kind === 'RELATIVE_CODE')
  return found ? ok(found) : failed({ is: 'refused', code: 'NOT_OFFERED', requestId: '-' } as const)
}

/** A code on screen like one's own, of the relative who is shown. What is paid by it is the relative's to read, so no record comes of it. */
function relativeCode(
  { city: main, showing }: Services['base'],
  city: Pick<ReturnType<typeof createRelativesApi>, 'issueCode'>,
) {
  let shown = ''
  const voucher = createVoucher({
    ...showing,
    city: {
      ...main,
      issueCode: () => city.issueCode(shown),
      settlement: () => Promise.resolve(ok(undefined)),
    },
  })
  return {
    ...voucher,
    /** The page of a relative is seen; nothing of another one stays. */
    showOf(id: string) {
      if (id !== shown) voucher.forget()
      shown = id
      voucher.show()
    },
  }
}
