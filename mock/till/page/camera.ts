import { findCodes } from './find-codes'

const betweenLooksMs = 200

export const hasCamera = (): boolean => 'mediaDevices' in navigator

/**
 * Looks through the camera until a code is found or someone closes it.
 * @param closed ends the search when it is aborted, also when the page is hidden
 * @returns the texts found; empty when it was closed before
 * @throws when the camera may not be used, or there is none
 */
export async function lookThroughCamera(video: HTMLVideoElement, closed: AbortSignal): Promise<string[]> {
  const film = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } })
  try {
    video.srcObject = film
    await video.play()
    while (!closed.aborted) {
      const texts = await findCodes(video, video.videoWidth, video.videoHeight)
      if (texts.length > 0) return texts
      await new Promise((resolve) => setTimeout(resolve, betweenLooksMs))
    }
    return []
  } finally {
    film.getTracks().forEach((track) => track.stop())
    video.srcObject = null
  }
}
