/** The ways a text can leave the app: into the clipboard, or as a file to a chat where the client allows it. */
export interface TextExport {
  /** Copies a text to the clipboard; false when the person or the phone refused. */
  copy(text: string): Promise<boolean>
  /**
   * Gives the text as a file to a chat that the person picks. `stopped` when they picked none, `failed` when the
   * phone had no room. The phone keeps no copy of it. Undefined where the client cannot.
   */
  readonly share: ((fileName: string, text: string) => Promise<'shared' | 'stopped' | 'failed'>) | undefined
}
