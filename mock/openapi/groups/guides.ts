import type { EndpointGroup } from './endpoint-group'

/** Guides: information that people look up before they do something. */
export const guideGroup = {
  tag: '办事指南',
  endpoints: {
    estimateVisit: {
      title: '看病前估算：按本人今年的情况；不改变什么',
      example: () => ({ body: { med_type: '11', lv: 2, amt: 140_000 } }),
    },
    checkWithdrawal: {
      title: '能不能提取个人账户、要什么材料、办理以后怎样；不改变什么',
      example: () => ({ body: { ground: 'EMIGRATION' } }),
    },
  },
  fields: {
    'estimateVisit.dist':
      '在哪里看病：HERE 参保地，SAME_PROVINCE 本省其他城市，OTHER_PROVINCE 外省；有没有备案由医保查',
    policy: '所依据的示例政策',
    ground: '提取情形',
    filed: 'LIVING_ELSEWHERE：1 已办异地备案',
    refused: 'NOT_TRANSFERABLE：1 新参保地不能接收余额',
    listed: 'SERIOUS_ILLNESS：1 在当地病种目录里',
    may: '1 可以，0 不可以',
    rea: '为什么不可以；可以时为 null',
    payee: '付给谁：SELF 本人，HEIR 继承人',
    materials: '要带的材料',
    after: '办理以后：ACCOUNT_CLOSED 账户注销，SHARED_MONEY_EXCLUDED 共济资金不能提取',
  },
} satisfies EndpointGroup
