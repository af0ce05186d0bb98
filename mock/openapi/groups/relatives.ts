import { addRelative, listRelatives } from '@/contract/relative'
import { claimOf, personIn } from '../../examples/person-in'
import type { SmallTown } from '../../examples/small-town'
import type { EndpointGroup } from './endpoint-group'

/**
 * The caller of these examples. They take two people, so it is the employee, with the mother, whoever the example is
 * made for.
 */
const by = 'employee'

const mother = ({ world }: SmallTown) => ({
  ...claimOf(personIn(world, 'mother')),
  rela: 'PARENT' as const,
  proof: { kind: 'FACE' as const, face_token: 'mock-pass' },
})

const relative = (town: SmallTown) => {
  const known = town.ask(listRelatives, {}, by).find(({ role }) => role === 'HOLDER')
  return { relId: (known ?? town.ask(addRelative, { body: mother(town) }, by)).id }
}

/** Relatives whose codes a person may show (亲情账户). */
export const relativeGroup = {
  tag: '亲情账户',
  endpoints: {
    listRelatives: { title: '亲情账户：我能出示谁的码，谁能出示我的码', example: () => ({ by }) },
    addRelative: {
      title: '添加亲属：16 岁以下户口簿，16 岁起人脸',
      example: (town) => ({ by, body: mother(town) }),
    },
    removeRelative: {
      title: '任何一方解除；出示中的码立即作废',
      example: (town) => ({ by, path: relative(town) }),
    },
    issueRelativeToken: {
      title: '出一个亲属的码；付款的是亲属的账户',
      example: (town) => ({ by, path: relative(town), body: {} }),
    },
  },
  fields: {
    relatives: '亲情账户：我能出示谁的码，谁能出示我的码',
    rel_id: '亲情账户编号',
    proof: '亲属关系证明：16 岁以下用户口簿，16 岁起用人脸',
    'proof.kind': 'HOUSEHOLD_REGISTER 户口簿，FACE 人脸',
    upload_id: '上传的户口簿编号',
    'addRelative.psn_name': '亲属姓名，完整',
  },
} satisfies EndpointGroup
