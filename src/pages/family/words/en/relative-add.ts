/** English of the page on which a relative is added. */
export const relativeAdd = {
  title: 'Add relative',
  intro:
    'Please fill this in from their ID document. It is only checked against the insurance register and not kept on this phone.',
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
  /** These questions stand in for the camera and the album in a demo. */
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
  /** These sentences say what the city's refusals of adding a relative mean. */
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
  /** BIND_LIMIT has two reasons; this one is that five relatives are there already. */
  fullRefusal: {
    BIND_LIMIT: {
      what: 'You can add 5 relatives at most',
      todo: 'Please remove one from the list first, then add another',
    },
  },
} as const
