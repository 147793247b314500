import type { Square } from "./crop.ts";
import type { FrameImage } from "./pose-api.ts";

/** A rectangle in pixels. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A part of a picture, and where on a canvas it belongs. */
interface Placed {
  readonly source: Rectangle;
  readonly target: Rectangle;
}

/**
 * The part of `square` that lies within a picture of that size, and its place on a canvas of `side` pixels that shows
 * the whole square: what the standard says of `drawImage` ("the source rectangle must be clipped to the source image
 * and the destination rectangle must be clipped in the same proportion"). Null when they do not meet.
 */
export function placedWithin(square: Square, width: number, height: number, side: number): Placed | null {
  const left = Math.max(square.x, 0);
  const top = Math.max(square.y, 0);
  const across = Math.min(square.x + square.size, width) - left;
  const down = Math.min(square.y + square.size, height) - top;
  if (!(across > 0 && down > 0)) return null;
  const scale = side / square.size;
  return {
    source: { x: left, y: top, width: across, height: down },
    target: {
      x: (left - square.x) * scale,
      y: (top - square.y) * scale,
      width: across * scale,
      height: down * scale,
    },
  };
}

/**
 * Draws a square of a picture so that it fills a canvas of `side` pixels; black where the square lies outside of it.
 * WebKit (seen in 2.50) draws nothing at all of an ImageBitmap whose source rectangle reaches beyond the picture, so no
 * source rectangle ever does.
 */
export function drawSquare(
  canvas: OffscreenCanvasRenderingContext2D,
  image: FrameImage,
  square: Square,
  width: number,
  height: number,
): void {
  const side = canvas.canvas.width;
  canvas.fillRect(0, 0, side, side);
  const placed = placedWithin(square, width, height, side);
  if (placed === null) return;
  const { source, target } = placed;
  canvas.drawImage(
    image,
    source.x,
    source.y,
    source.width,
    source.height,
    target.x,
    target.y,
    target.width,
    target.height,
  );
}
