import { listBindings } from '@/contract/family'
import { dayOf } from '@/domain/china-day'
import { claimOf, personIn } from '../../examples/person-in'
import type { SmallTown } from '../../examples/small-town'
import type { EndpointGroup } from './endpoint-group'

/**
 * The caller of these examples. They take two people, so it is the employee whoever the example is made for: the
 * employee shares with the mother and the child, and has an offer from the spouse.
 */
const by = 'employee'

const terms = {
  end_date: null,
  mon_cap: 30_000,
  visit_cap: 10_000,
  scopes: ['OUTPATIENT_SELF_PAY' as const, 'PHARMACY' as const],
}

/** Fills in the employee's form for the spouse. */
const form = ({ world, now }: SmallTown) => ({
  ...claimOf(personIn(world, 'spouse')),
  rela: 'SPOUSE' as const,
  admdvs: '350100',
  emp_name: '福州示范科技有限公司',
  community: null,
  mob: '13800000004',
  beg_date: dayOf(now),
  ...terms,
  signature: '陈海宁',
})

/** Finds a binding of the employee's as the employee sees it: the one with the mother, or the waiting offer. */
function binding(town: SmallTown, state: 'ACTIVE' | 'PENDING') {
  const { bindings } = town.ask(listBindings, {}, by)
  const found = bindings.filter((one) => one.state === state).pop()
  if (!found) throw new RangeError(`the employee has no binding that is ${state}`)
  return { path: { bindId: found.id }, ver: found.version }
}

const waiting = (town: SmallTown) => {
  const { path, ver } = binding(town, 'PENDING')
  return { by, path, body: { ver } }
}

/** Family sharing (家庭共济): permissions to use another person's account, and the use made of them. */
export const familyGroup = {
  tag: '家庭共济',
  endpoints: {
    readSharingEligibility: { title: '我能不能开通家庭共济，为什么，当地怎样规定', example: () => ({}) },
    listBindings: { title: '我让谁用，谁让我用；监护人也看到孩子的', example: () => ({ by }) },
    offerBinding: {
      title: '请一位亲属使用我的个人账户；等对方接受',
      example: (town) => ({ by, body: form(town) }),
    },
    acceptBinding: { title: '成员（或孩子的监护人）接受', example: waiting },
    declineBinding: { title: '成员（或孩子的监护人）拒绝', example: waiting },
    changeBinding: {
      title: '出资人改限额、范围或最后一天，立即生效',
      example: (town) => {
        const { path, ver } = binding(town, 'ACTIVE')
        return { by, path, body: { ver, ...terms } }
      },
    },
    endBinding: {
      title: '任何一方随时结束；正在结算的那一笔照付',
      example: (town) => {
        const { path, ver } = binding(town, 'ACTIVE')
        return { by, path, body: { ver, reason: 'NO_LONGER_NEEDED' } }
      },
    },
    orderSharers: {
      title: '成员排共济人的先后（当地允许时）',
      example: () => ({ by: 'two-places', body: { bind_ids: [], ver: 0 } }),
    },
    listUsages: {
      title: '一个共济关系用了多少：金额和时间',
      example: (town) => ({ by, path: binding(town, 'ACTIVE').path, query: { limit: '5' } }),
    },
  },
  fields: {
    end_from: '按当地规定，从哪一天起可以解除；现在就可以为 null',
    agree: '成员怎样同意；不填用当地通常的办法',
    way: '同意的办法，见 agree_ways',
    why_not: '为什么不可以，拒绝代码；可以时为 null',
    members: '现在的成员数',
    form: '申请表要填的项目，按成员的险种',
    'form.employee': '成员为职工时',
    'form.resident': '成员为居民时：填社区，不填单位',
    bindings: '共济关系，新的在前',
    bind_id: '共济关系编号',
    bind_ids: '共济关系编号，先付的在前',
    ver: '版本：改动时带上看到的版本，已过时回答 VERSION_CONFLICT',
    ord_ver: '共济人先后次序的版本',
    role: '我在其中的身份：SHARER 出资人，MEMBER 成员；亲情账户里 HOLDER 我出示，RELATIVE 我的码被出示',
    for_name: '监护人查看时，是哪个孩子的，已掩码；否则为 null',
    rela: '亲属关系：对方是我的什么人；共济里为成员是出资人的什么人',
    beg_date: '第一天',
    end_date: '最后一天（含）；没有为 null',
    mon_cap: '每月限额，分；没有为 null',
    visit_cap: '每次限额，分；没有为 null',
    mon_used: '本月已用，分，除去退回的',
    ord: '在成员的共济人中排第几，从 1 起；现在不付为 null',
    ended: '怎样结束的；没有结束为 null',
    by: '谁结束的：SHARER、MEMBER、CITY',
    'ended.reason': '结束原因',
    'endBinding.reason': '结束原因',
    end_time: '结束时间；没有结束为 null',
    acts: '我现在可以做什么',
    'Binding.scopes': '共济资金可以用在哪里',
    'offerBinding.mob': '成员的手机号',
    'offerBinding.psn_name': '成员姓名，完整',
    emp_name: '成员的单位；填社区时为 null',
    community: '成员的社区；填单位时为 null',
    signature: '承诺书签名：出资人自己的姓名，手工输入；比对时不计空格、全角半角、间隔号的写法和大小写',
    usages: '用了多少，新的在前；不含机构和项目',
    use_id: '使用编号',
    use_time: '使用时间',
    rfd_time: '退回时间；没有退回为 null',
    sum_amt: '所查范围合计，分，不含退回的',
  },
} satisfies EndpointGroup
