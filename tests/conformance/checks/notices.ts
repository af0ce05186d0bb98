import { giveConsent, listConsents, listConsentTexts, withdrawConsent } from '@/contract/consent'
import { listNotices, switchNotices } from '@/contract/notice'
import type { Check } from '../check'
import type { CheckContext } from '../check-context'
import { expectRefusal } from '../expect-refusal'
import { expectThat, Skipped, valueOf } from '../verdict'

const kind = 'REVERSED'

const switching = (context: CheckContext, on_flag: '0' | '1') =>
  context.asPerson(switchNotices, { body: { platform: 'weapp', kinds: [kind], on_flag } })

/** Switches the kind, and tells whether the gateway says afterwards that it is on. */
async function isOnAfter(context: CheckContext, on_flag: '0' | '1'): Promise<boolean> {
  valueOf(await switching(context, on_flag))
  const { kinds } = valueOf(await context.asPerson(listNotices, {}))
  return kinds.some((line) => line.kind === kind && line.on)
}

/** Checks the switches of notices. */
export const noticeChecks: readonly Check[] = [
  {
    name: 'notices: a kind is switched on and off, and only with the consent',
    run: async (context) => {
      const texts = valueOf(await context.gateway.ask(listConsentTexts, {}))
      const version = texts.find((text) => text.kind === 'NOTICES')?.version
      if (version === undefined) throw new Skipped('there is no consent to notices')
      const { agreed } = valueOf(await context.asPerson(listNotices, {}))
      valueOf(await context.asPerson(giveConsent, { body: { kind: 'NOTICES', version } }))
      expectThat(await isOnAfter(context, '1'), `${kind} was switched on, and is off`)
      expectThat(!(await isOnAfter(context, '0')), `${kind} was switched off, and is on`)
      if (agreed) return 'the consent was there before, and stays'
      const consents = valueOf(await context.asPerson(listConsents, {}))
      const given = consents.find((one) => one.kind === 'NOTICES' && one.withdrawnAt === null)
      valueOf(await context.asPerson(withdrawConsent, { path: { consentId: given?.id ?? '' } }))
      return expectRefusal(await switching(context, '1'), [403], 'CONSENT_REQUIRED')
    },
  },
]
