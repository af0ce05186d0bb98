import { findCodes } from './find-codes'

const scanIntervalMs = 200

/** Tells whether the browser can use cameras. */
export const hasCamera = (): boolean => 'mediaDevices' in navigator

/**
 * Watches the camera until a code is found or the cashier closes it.
 * @param closed ends the search when it is aborted, also when the page is hidden
 * @returns the texts found; empty when the camera was closed before
 * @throws when the camera may not be used, or there is none
 */
export async function scanWithCamera(video: HTMLVideoElement, closed: AbortSignal): Promise<string[]> {
  const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } })
  try {
    video.srcObject = stream
    await video.play()
    while (!closed.aborted) {
      const texts = await findCodes(video, video.videoWidth, video.videoHeight)
      if (texts.length > 0) return texts
      await new Promise((resolve) => setTimeout(resolve, scanIntervalMs))
    }
    return []
  } finally {
    stream.getTracks().forEach((track) => track.stop())
    video.srcObject = null
  }
}
