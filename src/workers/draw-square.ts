import type { Square } from "./crop.ts";
import type { FrameImage } from "./pose-api.ts";

/**
 * Draws a square of a picture of that size so that it fills a canvas of `side` pixels; black where the square lies outside of it.
 * The whole picture is laid where the square wants it, and the canvas cuts it: with a source rectangle WebKit (seen in 2.50) draws
 * nothing of an ImageBitmap where that reaches beyond the picture, and of a VideoFrame always the whole, squeezed.
 */
export function drawSquare(
  canvas: OffscreenCanvasRenderingContext2D,
  image: FrameImage,
  square: Square,
  width: number,
  height: number,
): void {
  const side = canvas.canvas.width;
  const scale = side / square.size;
  canvas.fillRect(0, 0, side, side);
  canvas.drawImage(image, -square.x * scale, -square.y * scale, width * scale, height * scale);
}
