/** Most canvas pixels for one CSS pixel. */
const MOST_DENSITY = 2;

/**
 * Gives a canvas as many pixels as its place on the page shows, but no more than `most` for one CSS pixel; true when their
 * number changed, which wipes it.
 */
export function fitCanvas(canvas: HTMLCanvasElement, most = MOST_DENSITY): boolean {
  const pixels = Math.min(most, window.devicePixelRatio);
  const width = Math.round(canvas.clientWidth * pixels);
  const height = Math.round(canvas.clientHeight * pixels);
  if (canvas.width === width && canvas.height === height) return false;
  Object.assign(canvas, { width, height });
  return true;
}
