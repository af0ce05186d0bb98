import { demoPersonFor } from '../../examples/person-in'
import type { EndpointGroup } from './endpoint-group'

/** The demo entry, which a real gateway does not have. */
export const demoGroup = {
  tag: '演示',
  endpoints: {
    listDemoPeople: { title: '演示：可以进入的示例人物', example: () => ({}) },
    enterAsDemoPerson: {
      title: '演示：以示例人物的身份进入',
      example: ({ world }, person) => ({ body: { person: demoPersonFor(world, person) } }),
    },
  },
  fields: {
    people: '示例人物',
    person: '示例人物的短名',
    story: '这个人物的处境',
  },
} satisfies EndpointGroup
