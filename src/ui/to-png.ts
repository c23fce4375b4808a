/** Dots of the picture for each of the drawing's own: screens with fine dots would show its letters blurred else. */
const SCALE = 2

/**
 * A drawing in SVG, with a width and a height of its own, as a picture in PNG; null where the browser does not draw it, or does not let a
 * page read what it drew. Nothing is fetched: a drawing inside a picture has neither addresses nor scripts.
 */
export async function toPng(svg: string): Promise<Blob | null> {
  const drawing = await load(svg)
  const canvas = document.createElement('canvas')
  const context = canvas.getContext('2d')
  if (drawing === null || context === null) return null
  canvas.width = drawing.naturalWidth * SCALE
  canvas.height = drawing.naturalHeight * SCALE
  try {
    context.drawImage(drawing, 0, 0, canvas.width, canvas.height)
    return await new Promise((made) => canvas.toBlob(made, 'image/png'))
  } catch {
    // A browser that guards its readers against being told apart by what they draw.
    return null
  }
}

function load(svg: string): Promise<HTMLImageElement | null> {
  return new Promise((loaded) => {
    const image = new Image()
    image.addEventListener('load', () => loaded(image))
    image.addEventListener('error', () => loaded(null))
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  })
}
