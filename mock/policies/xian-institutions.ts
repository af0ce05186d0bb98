import type { Institution } from './sample-city'

/** The designated institutions of 西安. */
export const xianInstitutions: readonly Institution[] = [
  {
    code: 'Y610100001',
    name: '秦和大药房（示范店）',
    admdvs: '610100',
    tier: 1,
    usualVisit: '41',
    address: '示范南路 12 号',
    telephone: '029-00000001',
    latitude: 34.262,
    longitude: 108.947,
  },
  {
    code: 'H610100001',
    name: '西安示范社区卫生服务中心',
    admdvs: '610100',
    tier: 1,
    usualVisit: '11',
    address: '示范西路 7 号',
    telephone: '029-00000002',
    latitude: 34.251,
    longitude: 108.921,
  },
  {
    code: 'H610100002',
    name: '西安示范医院',
    admdvs: '610100',
    tier: 3,
    usualVisit: '11',
    address: '示范北路 88 号',
    telephone: '029-00000003',
    latitude: 34.287,
    longitude: 108.941,
  },
]
