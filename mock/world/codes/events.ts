import * as v from 'valibot'
import { at, name } from '../event-parts'

export const codeEvents = [
  v.object({ type: v.literal('code-issued'), at, tokenId: name, personNumber: name, codeHash: name }),
  v.object({ type: v.literal('code-revoked'), tokenId: name }),
  v.object({ type: v.literal('code-decoded'), at, tokenId: name, institutionCode: name, authHash: name }),
] as const
export type CodeEvent = v.InferOutput<(typeof codeEvents)[number]>
