import { createIdentityApi, type PlatformCode } from '@/api/identity-api'
import { sameAsBefore } from '@/api/session-keeper'
import { createFirstUse } from '@/features/first-use/first-use-store'
import { createSignIn } from '@/features/sign-in/sign-in-store'
import { identityWords } from '@/words/identity/current'
import { confirmFace } from './face-check'
import type { Question } from './is-sure'
import { onceFor } from './once-for'

function faceQuestion(): Question {
  const { stepNames, facePrompt: text, faceConfirm: confirm, faceCancel: cancel } = identityWords.firstUse
  return { title: stepNames.who, text, confirm, cancel }
}

/** What the pages of signing in and of the first use are made of. */
export const identityOf = onceFor(({ base: { call, keeper, platform, clock } }) => {
  const city = createIdentityApi(call)
  const { name } = platform
  const platformCode = async (): Promise<PlatformCode | undefined> => {
    const code = await platform.loginCode()
    return code === undefined || name === 'neutral' ? undefined : { platform: name, code }
  }
  const signIn = createSignIn({
    city,
    clock,
    platformCode,
    enter: (session, phone) => keeper.enter(session, phone ?? sameAsBefore),
  })
  const firstUse = createFirstUse({ city, faceCheck: () => confirmFace(faceQuestion()) })
  keeper.onChange((_, change) => {
    if (change === 'left' || change === 'entered') firstUse.forget()
    if (change === 'left') signIn.forget()
    // What was typed is still there; that the session had expired is no news any more.
    if (change === 'returned') firstUse.type({})
  })
  return { signIn, firstUse }
})
