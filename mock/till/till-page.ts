/** Placeholder until the till is drawn. */
export const tillPage = (): string => '<!doctype html><title>till</title>'
