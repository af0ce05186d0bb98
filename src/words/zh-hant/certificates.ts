/** The numbers a person is found by in the register, wherever a form asks for one. */
export const certificateWords = {
  namePlaceholder: '參保登記的姓名',
  certificate: '用哪個號碼核對',
  certificates: { '01': '身份證號', '02': '社會保障卡號', '03': '醫保個人編號' },
  numberPlaceholder: { '01': '18 位，末位可為 X', '02': '卡面上的號碼', '03': '醫保部門給的編號' },
  numberWrong: { LENGTH: '身份證號是 18 位，請核對', CHECK: '身份證號有一位不對，請核對' },
} as const
