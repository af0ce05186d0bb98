import { platformFacts } from '../platform/platform-facts'
import { simulatedPhone } from '../platform/phones/simulated-phone'

describe.each(['weapp', 'alipay'] as const)('the port inside %s', (name) => {
  platformFacts(simulatedPhone(name))
})
