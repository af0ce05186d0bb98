import type { CatalogueEntry } from '@/contract/catalogue'

/** Writes a medicine with its form and pack, where it has them. */
export const medicineName = ({ name, spec }: Pick<CatalogueEntry, 'name' | 'spec'>): string =>
  spec === null ? name : `${name} ${spec}`
