import type { Translated } from '../../../../words/language'
import type { withdrawal as zhHans } from '../zh-hans/withdrawal'

/** English of the page that tells whether account money can be taken out. */
export const withdrawal = {
  title: 'Taking money out',
  ground: 'Why would it be taken out?',
  grounds: {
    LIVING_ELSEWHERE: 'Living elsewhere for long',
    NOT_TRANSFERABLE: 'Insurance moved; the new place takes no balance',
    SERIOUS_ILLNESS: 'A serious illness',
    EMIGRATION: 'Moving abroad for good',
    DEATH: 'The person has died; family asks',
    LEFT_SCHEME: 'No longer in employees’ insurance',
  },
  facts: {
    LIVING_ELSEWHERE: { ask: 'Is living elsewhere filed for?', YES: 'Yes, it is', NO: 'Not yet' },
    NOT_TRANSFERABLE: {
      ask: 'Did the new place say it cannot take the balance?',
      YES: 'It said it cannot',
      NO: 'It can, or I have not asked',
    },
    SERIOUS_ILLNESS: {
      ask: 'Is the illness on the local list?',
      YES: 'It is on the list',
      NO: 'It is not, or I do not know',
    },
  },
  offered: (city) => `${city} lets money be taken out on this ground`,
  notOffered: (city) => `${city} does not offer this ground`,
  chosen: 'chosen',
  submit: 'Check whether I can',
  busy: 'Checking',
  signIn: 'Sign in to check whether I can',
  errors: { ground: 'Please choose a ground', fact: 'Please answer this question' },
  may: 'It can be taken out',
  maySelf: 'You would get about',
  mayHeir: 'The heir does this at the window, and is told the amount there.',
  mayNot: (why) => `It cannot be taken out now: ${why}`,
  obstacles: {
    NO_ACCOUNT: {
      what: 'you have no personal account here',
      todo: 'Residents’ insurance has no personal account, so there is nothing to take out.',
    },
    GROUND_NOT_OFFERED: {
      what: 'this ground is not offered here',
      todo: 'You can look at another ground, or ask the hotline.',
    },
    NOT_FILED: { what: 'living elsewhere is not filed for yet', todo: 'Please file first, then ask again.' },
    TRANSFERABLE: {
      what: 'the new place can take the balance',
      todo: 'Please have the balance moved; the money stays yours.',
    },
    ILLNESS_NOT_LISTED: {
      what: 'the illness is not on the local list',
      todo: 'If you are not sure, please ask the hotline.',
    },
    STILL_INSURED: {
      what: 'you are still insured here',
      todo: 'The money can go on paying for care and medicines; it need not be taken out.',
    },
    OTHER: { what: 'this cannot be done here now', todo: 'Please ask the hotline.' },
  },
  materials: 'What to bring',
  materialsLater: 'What to bring once the condition is met',
  after: 'Before you take it out',
  consequences: {
    ACCOUNT_CLOSED: 'Afterwards the personal account is closed.',
    SHARED_MONEY_EXCLUDED: 'Money your family shares with you (family sharing) cannot be taken out.',
    OTHER: 'There is more to know; please ask at the window.',
  },
  here: 'This page only checks. It takes no money out and changes nothing.',
  ask: 'Where to ask, where to go',
  notHere: 'This city cannot be asked by phone yet',
  notHereText: 'Please call the hotline or ask at the window.',
  refusals: {
    NOT_FOUND: {
      what: 'You are not insured here',
      todo: 'Please change to your own insured place above, and check again',
    },
  },
} satisfies Translated<typeof zhHans>
