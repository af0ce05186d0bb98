/** The numbers by which the register finds a person, for every form that asks for one. */
export const certificateWords = {
  namePlaceholder: '參保登記的姓名',
  certificate: '用哪個號碼核對',
  certificates: { ID_CARD: '身份證號', SOCIAL_SECURITY_CARD: '社會保障卡號', INSURED_NUMBER: '醫保個人編號' },
  numberPlaceholder: {
    ID_CARD: '18 位，末位可為 X',
    SOCIAL_SECURITY_CARD: '卡面上的號碼',
    INSURED_NUMBER: '醫保部門給的編號',
  },
  idLacks: (missing: number) => `身份證號共 18 位，還差 ${missing} 位`,
  phoneLacks: (missing: number) => `手機號共 11 位，還差 ${missing} 位`,
  numberError: {
    LENGTH: '身份證號是 18 位，請核對',
    CHECK: '身份證號有一位不對，請核對',
    UNBORN: '號碼裏的出生日期還沒到，請核對號碼和手機的日期',
  },
} as const
