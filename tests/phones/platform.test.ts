import { platformFacts } from '../platform/platform-facts'
import { simulatedPhone } from '../platform/phones/simulated-phone'

for (const name of ['weapp', 'alipay'] as const) platformFacts(simulatedPhone(name))
