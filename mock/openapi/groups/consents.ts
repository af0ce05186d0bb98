import { listConsents } from '@/contract/consent'
import { personIn } from '../../examples/person-in'
import { consentVersion } from '../../world/entry/consent-texts'
import type { EndpointGroup } from './endpoint-group'

/** Consents: their texts, giving and withdrawing them. */
export const consentGroup = {
  tag: '授权',
  endpoints: {
    listConsentTexts: { title: '可以授权什么：授权书，以及撤回后什么停用', example: () => ({}) },
    listConsents: { title: '本人的授权记录', example: () => ({}) },
    giveConsent: {
      title: '授权；监护人可以替 14 岁以下的孩子',
      example: ({ world }, person) => {
        // Only the guardian gives new consents for a child, but anybody may repeat one that was given before.
        const kind = personIn(world, person).guardian === undefined ? 'NOTICES' : 'VOUCHER_USE'
        return { body: { kind, version: consentVersion } }
      },
    },
    withdrawConsent: {
      title: '撤回授权；它允许的事立即停止',
      example: (town, person) => {
        const [consent] = town.ask(listConsents, {}, person)
        return { path: { consentId: consent?.id ?? '' } }
      },
    },
  },
  fields: {
    texts: '授权书',
    version: '授权书版本',
    title: '标题',
    paragraphs: '正文，一段一项',
    on_withdrawal: '撤回以后什么会停用',
    consents: '授权记录，新的在前，撤回的也在',
    cons_id: '授权编号',
    for_psn_no: '替谁授权：本人 14 岁以下孩子的人员编号；不填为本人',
    by_guardian: '1 由监护人授权，0 本人授权',
    crte_time: '建立时间',
    wdrw_time: '撤回时间；没有撤回为 null',
    'texts.kind': '授权种类',
    'Consent.kind': '授权种类',
    'giveConsent.kind': '授权种类',
  },
} satisfies EndpointGroup
