import * as v from 'valibot'
import { endpoint } from './endpoint'
import { DivisionCode, Text } from './scalars'

/** Lists the names of the cities: it is `listCities` without everything that would weigh on the first page. */
export const listCityNames = endpoint({
  method: 'GET',
  path: '/cities',
  caller: 'anyone',
  reply: v.pipe(
    v.object({ cities: v.array(v.object({ admdvs: DivisionCode, admdvs_name: Text })) }),
    v.transform(({ cities }) =>
      cities.map(({ admdvs, admdvs_name }) => ({ code: admdvs, name: admdvs_name })),
    ),
  ),
})
