/** The way a file leaves the app. */
export interface FileExport {
  /** The place where the person puts the file: a chat, or the phone. */
  readonly to: 'chat' | 'phone'
  /**
   * Gives a text as a file to the place that the person picks. `stopped` when they picked none, `failed` when the phone
   * had no room. The app keeps no copy of it. It must follow directly on a touch.
   */
  give(fileName: string, text: string): Promise<'given' | 'stopped' | 'failed'>
}

/** The ways a text can leave the app: into the clipboard, or as a file where the client lets one go. */
export interface TextExport {
  /** Copies a text to the clipboard; false when the person or the phone refused. */
  copy(text: string): Promise<boolean>
  readonly file: FileExport | undefined
}
