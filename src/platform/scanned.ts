/** The result of scanning a code: its text, or that the person stopped, or that the phone could not scan. */
export type Scanned =
  { readonly is: 'read'; readonly text: string } | { readonly is: 'stopped' } | { readonly is: 'failed' }

/** Opens the client's scanner and waits for as long as the person takes. */
export type ScanCode = () => Promise<Scanned>
