import * as v from 'valibot'
import { endpoint } from './endpoint'
import { DivisionCode, Text } from './scalars'

/** Chooses the insured place that is shown and used for settling; offline codes of the other place become void. */
export const chooseInsuredPlace = endpoint({
  method: 'POST',
  path: '/me/insured-place',
  caller: 'citizen',
  body: v.object({ admdvs: DivisionCode }),
  encode: (placeCode: string) => ({ body: { admdvs: placeCode } }),
  reply: v.pipe(
    v.object({ admdvs: DivisionCode, admdvs_name: Text }),
    v.transform((wire) => ({ code: wire.admdvs, name: wire.admdvs_name })),
  ),
})
