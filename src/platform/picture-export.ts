/** The ways a picture can leave the app. The canvas is named by its element id. Both must follow directly on a touch. */
export interface PictureExport {
  /**
   * Saves what a canvas shows to the phone's album. `denied` when the person does not let the app save pictures, `stopped`
   * when they called it off, `failed` when the phone could not.
   */
  save(canvasId: string): Promise<'saved' | 'stopped' | 'denied' | 'failed'>
  /** Opens it in the client's own viewer, from where it can be sent on; false when the client could not. */
  open(canvasId: string): Promise<boolean>
}
