/** How a text leaves the app: into the clipboard, or as a file to a chat where the client can. */
export interface TextExport {
  /** Whether the text is now in the clipboard; false when the person or the phone refused. */
  copy(text: string): Promise<boolean>
  /**
   * Gives the text as a file to a chat the person picks. `stopped` when they picked none, `failed` when the phone had no
   * room. Nothing of it stays on the phone. Undefined where the client cannot.
   */
  readonly share: ((fileName: string, text: string) => Promise<'shared' | 'stopped' | 'failed'>) | undefined
}
