/** English of the page that shows a relative's code. */
export const relativeCode = {
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
  /** These sentences say what the city's refusals of showing a relative's code mean. */
  refusals: {
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
