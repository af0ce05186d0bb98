import { neutralPhone } from './phones/neutral-phone'
import { platformFacts } from './platform-facts'

platformFacts(neutralPhone)
