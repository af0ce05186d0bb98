/** English of the page that asks which of the four family services somebody came for. */
export const familyWhich = {
  title: 'Family',
  question: 'What would you like to do?',
  ways: {
    sharing: {
      name: 'Let family use my money (family sharing)',
      example: 'Example: Mum buys medicine with her own code; my personal account pays.',
    },
    relatives: {
      name: "Show a relative's code (relatives' codes)",
      example:
        "Example: my child has no phone at the doctor's; I show my child's own code, and my child's insurance is used.",
    },
    wallet: {
      name: 'Send money to family (insurance wallet)',
      example:
        "Example: I send my daughter money from my personal account; it pays for her at pharmacies and hospitals, or her residents' premium.",
    },
    premiums: {
      name: "Pay a relative's residents' premium",
      example:
        "Example: each year in the payment period, pay next year's residents' premium for a child or an elderly relative.",
    },
  },
  rule: "Whichever it is, care and medicines always need the person's own code or card.",
} as const
