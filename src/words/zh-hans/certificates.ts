/** The numbers by which the register finds a person, for every form that asks for one. */
export const certificateWords = {
  namePlaceholder: '参保登记的姓名',
  certificate: '用哪个号码核对',
  certificates: { ID_CARD: '身份证号', SOCIAL_SECURITY_CARD: '社会保障卡号', INSURED_NUMBER: '医保个人编号' },
  numberPlaceholder: {
    ID_CARD: '18 位，末位可为 X',
    SOCIAL_SECURITY_CARD: '卡面上的号码',
    INSURED_NUMBER: '医保部门给的编号',
  },
  idLacks: (missing: number) => `身份证号共 18 位，还差 ${missing} 位`,
  phoneLacks: (missing: number) => `手机号共 11 位，还差 ${missing} 位`,
  numberError: {
    LENGTH: '身份证号是 18 位，请核对',
    CHECK: '身份证号有一位不对，请核对',
    UNBORN: '号码里的出生日期还没到，请核对号码和手机的日期',
  },
} as const
