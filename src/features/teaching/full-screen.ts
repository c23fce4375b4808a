/** Fills the screen with the page, or gives it back. A browser that refuses leaves everything as it is. */
export async function toggleFullScreen(): Promise<void> {
  try {
    if (document.fullscreenElement === null) await document.documentElement.requestFullscreen()
    else await document.exitFullscreen()
  } catch {
    // Forbidden by the school's settings: the lesson goes on in the window.
  }
}
