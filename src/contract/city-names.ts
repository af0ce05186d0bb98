import * as v from 'valibot'
import { endpoint } from './endpoint'
import { DivisionCode, Text } from './scalars'

/**
 * Lists only the codes and names of the cities. It asks the same path as `listCities`, but keeps that endpoint's
 * decoders out of the main package.
 */
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
