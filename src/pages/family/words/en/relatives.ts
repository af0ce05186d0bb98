import type { DisplayTime } from '@/domain/china-time'
import { day } from '../../../../words/en/days'

/** English of relatives' codes: never to be mixed up with family sharing. */
export const relatives = {
  title: "Relatives' codes",
  intro:
    "When relatives have no phone with them or cannot use one, you can show their own code for them (relatives' codes). It uses their insurance and none of your money.",
  mine: 'Whose codes I can show',
  left: (count: number) => `You can add ${count} more`,
  full: 'All 5 places are taken; remove someone to add another',
  none: 'No relatives added yet',
  noneHint:
    'When children or elderly relatives need care or medicines, you can then show their code for them.',
  since: (at: DisplayTime) => `Added on ${day(at)}`,
  show: 'Show code',
  showLabel: (name: string) => `Show code: ${name}`,
  remove: 'Remove',
  removeLabel: (name: string) => `Remove: ${name}`,
  removeAsk: (name: string) => `Remove ${name}?`,
  removeText: 'This counts at once: their code on your phone becomes void. You can add them again later.',
  removeYes: 'Yes',
  add: 'Add relative',
  others: 'Who can show my code',
  othersOf: (name: string, relation: string, child: string | null) =>
    child === null
      ? `${name} (${relation.toLowerCase()}) can show your code`
      : `${name} (your child's ${relation.toLowerCase()}) can show the code of your child ${child}`,
  noOthers: 'No one. A relative can add you on their own phone; you yourself then have to pass a face check.',
  stop: 'Stop allowing',
  stopLabel: (name: string) => `Stop allowing: ${name}`,
  stopAsk: (name: string) => `No longer let ${name} show it?`,
  stopText: 'This counts at once: the code being shown on their phone becomes void.',
  stopYes: 'Stop',
  no: 'Back',
  notSharing: 'Want family to spend the money in your account?',
  notSharingText:
    'That is something else (family sharing): they show their own code, and your personal account pays.',
  notSharingWay: 'Have a look',
  /** These sentences say what the city's refusals of ending it mean. */
  removeRefusals: {
    NOT_FOUND: {
      what: 'This one is no longer there',
      todo: 'The list has been updated; please look at it as it is now',
    },
  },
} as const
