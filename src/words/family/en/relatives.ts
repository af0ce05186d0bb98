import type { DisplayTime } from '@/domain/display-time'
import { certificateWords } from '../../en/certificates'
import { day } from '../../en/days'

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
  who: (name: string, relation: string) => `${name} (${relation.toLowerCase()})`,
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

  form: {
    title: 'Add relative',
    intro:
      'Please fill this in from their ID document. It is only checked against the insurance register and not kept on this phone.',
    name: 'Their name',
    ...certificateWords,
    chosen: 'chosen',
    relation: 'They are your',
    age: 'Their age',
    ages: { HOUSEHOLD_REGISTER: 'Under 16', FACE: '16 or over' },
    proof: 'How to prove it',
    proofs: {
      HOUSEHOLD_REGISTER: 'Under 16: upload the household register pages of you and the child.',
      FACE: '16 or over: have them beside you to pass the face check themselves.',
    },
    tick: (title: string) => `I have read and agree to "${title}", and this relative knows of it`,
    tickStates: { on: 'ticked', off: 'not ticked' },
    withdrawal: (text: string) => `If you withdraw: ${text}`,
    version: (version: string, from: string) => `Version ${version} · in force from ${from}`,
    submit: { HOUSEHOLD_REGISTER: 'Upload and add', FACE: 'Face check and add' },
    missing: 'Fill in and tick above',
    busy: 'One moment',
    doneTitle: (name: string) => `${name} was added`,
    doneText: 'You can now show their code for them. It uses their own insurance and account.',
    done: 'Done',
    toList: 'See the list',
  },
  /** What stands in for the camera in a demo. */
  standIns: {
    FACE: {
      title: 'Face check of your relative',
      text: 'The demo does not open the camera. Tap "OK" to say that your relative has passed the face check.',
      confirm: 'OK',
      cancel: 'Back',
    },
    HOUSEHOLD_REGISTER: {
      title: 'Upload register photos',
      text: 'The demo does not open your photos. Tap "OK" to say that photos of the household register are uploaded.',
      confirm: 'OK',
      cancel: 'Back',
    },
  },

  code: {
    title: "Relative's code",
    banner: "You are showing a relative's code",
    pays: (name: string) => `It uses the account of ${name}`,
    paysHim: 'It uses their account',
    decoded: (institution: string | undefined) =>
      institution === undefined ? 'Code read' : `Code read · ${institution}`,
    decodedText: 'Please wait for them to settle.',
    settled: 'Settled',
    settledText:
      "The receipt is in your relative's own records; what they were treated for is not shown here. If you need it, please ask the cashier for a paper receipt.",
    another: 'Show another code',
    again: 'Try again',
    myVoucher: 'See my own e-voucher',
  },

  /** What the city's refusals of adding somebody mean. */
  refusals: {
    IDENTITY_MISMATCH: {
      what: 'Name and number do not match',
      todo: 'Please check them against the ID document and try again',
    },
    INVALID_REQUEST: {
      what: 'One of the entries is not right',
      todo: 'Please check them against the ID document once more',
    },
    RATE_LIMITED: {
      what: 'There were too many checks',
      todo: 'Please try again in an hour; what you filled in is kept',
    },
    RELATION_NOT_ALLOWED: {
      what: 'They cannot be added like this',
      todo: 'Only relatives can be added here, not yourself; please check the number and the relation',
    },
    MEMBER_NOT_INSURED: {
      what: 'This relative is not insured yet',
      todo: 'Please take out insurance for them first, then add them',
    },
    ALREADY_BOUND: {
      what: 'This relative has been added already',
      todo: 'Nothing more to do; please show their code from the list',
    },
    BIND_LIMIT: {
      what: 'Two people have already added this relative this month',
      todo: 'Please add them next month, or let them show their own code',
    },
    PROOF_NOT_ALLOWED: {
      what: 'This relative needs the other proof',
      todo: 'Under 16 the household register, from 16 their own face check; it is already changed below',
    },
    FACE_FAILED: {
      what: 'The face check did not succeed',
      todo: 'Please have your relative try again in good light',
    },
    PROOF_CALLED_OFF: {
      what: 'The proof is not done yet',
      todo: 'What you filled in is kept; tap the button below when you are ready',
    },
    CONSENT_REQUIRED: {
      what: 'Your consent is still missing',
      todo: 'Please read what is below and tick it, then add them',
    },
    CONSENT_OUTDATED: {
      what: 'The text has just been updated',
      todo: 'The new text is below; please read it again and tick it',
    },
    GUARDIAN_REQUIRED: {
      what: 'Under the age of 14 you cannot add relatives',
      todo: 'Please ask an adult in the family to add them on their phone',
    },
    NOT_OFFERED: {
      what: "The insured place does not offer relatives' codes",
      todo: 'Please let them show their own code, or use their physical card',
    },
  },
  /** BIND_LIMIT has two reasons; this is the one where five relatives are there. */
  fullRefusal: {
    BIND_LIMIT: {
      what: 'You can add 5 relatives at most',
      todo: 'Please remove one from the list first, then add another',
    },
  },
  /** What they mean to whoever ends it. */
  removeRefusals: {
    NOT_FOUND: {
      what: 'This one is no longer there',
      todo: 'The list has been updated; please look at it as it is now',
    },
  },
  /** What they mean to whoever wants to show a relative's code. */
  codeRefusals: {
    NOT_FOUND: {
      what: 'Their code cannot be shown now',
      todo: 'It may have been removed: please add them again, or if it is urgent, show their physical card',
    },
    VOUCHER_PAUSED: {
      what: 'The e-voucher is paused',
      todo: 'Yours or your relative\'s is paused: please each resume it in "E-voucher and password"; if it is urgent, show their physical card',
    },
    VOUCHER_NOT_ACTIVATED: {
      what: 'The e-voucher is not active yet',
      todo: 'You and your relative each have to activate your own first; if it is urgent, show their physical card',
    },
    CONSENT_REQUIRED: {
      what: 'One consent is still missing',
      todo: 'Please each have a look in "Consents"; if it is urgent, show their physical card',
    },
    NOT_OFFERED: {
      what: "The insured place does not offer relatives' codes",
      todo: 'Please show their physical card',
    },
  },
} as const
