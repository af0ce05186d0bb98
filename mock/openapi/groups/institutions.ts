import type { EndpointGroup } from './endpoint-group'

/** Designated institutions (定点医药机构). */
export const institutionGroup = {
  tag: '定点机构',
  endpoints: {
    findInstitutions: {
      title: '找定点医药机构：按名称、种类、等级、地点；给位置时近的在前，不给时按名称',
      example: () => ({
        query: { limit: '2' },
        body: { admdvs: '350100', med_type: '11', lat: 26.074, lng: 119.296 },
      }),
    },
  },
  fields: {
    institutions: '定点医药机构',
    lv: '机构等级：1 一级，2 二级，3 三级',
    addr: '地址',
    tel: '电话；不知道为 null',
    lat: '纬度，WGS-84；查询里最多三位小数，和 lng 一起给',
    lng: '经度，WGS-84；查询里最多三位小数，和 lat 一起给',
    dist: '距离，米；没有给位置为 null',
  },
} satisfies EndpointGroup
