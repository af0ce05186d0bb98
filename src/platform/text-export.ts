/** The way a file leaves the app. */
export interface FileExport {
  /** The place where the file goes: a chat that the person picks, or the phone's own files. */
  readonly to: 'chat' | 'phone'
  /**
   * Gives a text as a file. `stopped` when the person called it off, `failed` when the phone had no room or could not. The
   * app keeps no copy of it. It must follow directly on a touch.
   */
  give(fileName: string, text: string): Promise<'given' | 'stopped' | 'failed'>
}

/** The ways a text can leave the app: into the clipboard, or as a file where the client lets one go. */
export interface TextExport {
  /** Copies a text to the clipboard; false when the person or the phone refused. */
  copy(text: string): Promise<boolean>
  readonly file: FileExport | undefined
}
