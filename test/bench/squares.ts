import { drawSquare } from "../../src/workers/draw-square.ts";
import type { FrameImage } from "../../src/workers/pose-api.ts";
import { readerOfTruePixels } from "../../src/workers/true-pixels.ts";
import type { CropCase } from "./bench-api.ts";
import { scaled } from "./scaled.ts";

// How true the pixels are that the model is fed: drawing a square of a picture, and reading it back.

/**
 * How far, in steps of 255, our drawing of a square of a picture lies from the browser's own clipping, as a bitmap and
 * as a video frame; and how many pixels show the picture.
 */
export function crops(cases: CropCase[]) {
  return cases.map(({ width, height, square }) => {
    const picture = new OffscreenCanvas(width, height);
    const context = picture.getContext("2d");
    if (context === null) throw new Error("No canvas.");
    context.putImageData(pattern(width, height), 0, 0);
    const { x, y, size } = square;
    const drawn = (draw: (canvas: OffscreenCanvasRenderingContext2D) => void) => {
      const canvas = new OffscreenCanvas(192, 192).getContext("2d", {
        willReadFrequently: true,
        alpha: false,
      });
      if (canvas === null) throw new Error("No canvas.");
      draw(canvas);
      return canvas.getImageData(0, 0, 192, 192).data;
    };
    const apart = (image: FrameImage) => {
      const own = drawn((canvas) => canvas.drawImage(image, x, y, size, size, 0, 0, 192, 192));
      const ours = drawn((canvas) => drawSquare(canvas, image, square, width, height));
      image.close();
      return {
        apart: ours.reduce((most, value, i) => Math.max(most, Math.abs(value - (own[i] ?? 0))), 0),
        pixels: ours.filter((value, i) => i % 4 === 0 && value > 0).length,
      };
    };
    const frame = apart(new VideoFrame(picture, { timestamp: 0 }));
    return { frame, bitmap: apart(picture.transferToImageBitmap()) };
  });
}

/** A picture without a repeat in it, so that a shift by a pixel shows. */
function pattern(width: number, height: number): ImageData {
  const picture = new ImageData(width, height);
  for (let i = 0; i < picture.data.length; i++) picture.data[i] = i % 4 === 3 ? 255 : 1 + ((i * 7919) % 255);
  return picture;
}

/** How many pixels of each square are not those of the picture, or black outside of it. */
export async function wrongPixels(cases: CropCase[]) {
  return Promise.all(
    cases.map(async ({ width, height, square }) => {
      const picture = pattern(width, height);
      const canvas = new OffscreenCanvas(square.size, square.size).getContext("2d", {
        willReadFrequently: true,
        alpha: false,
      });
      if (canvas === null) throw new Error("No canvas.");
      const bitmap = await createImageBitmap(picture);
      drawSquare(canvas, bitmap, square, width, height);
      bitmap.close();
      const { data } = canvas.getImageData(0, 0, square.size, square.size);
      return data.reduce((wrong, value, i) => {
        const x = square.x + ((i >> 2) % square.size);
        const y = square.y + Math.floor((i >> 2) / square.size);
        const isInside = x >= 0 && y >= 0 && x < width && y < height;
        const black = i % 4 === 3 ? 255 : 0;
        return wrong + Number(value !== (isInside ? picture.data[(y * width + x) * 4 + (i % 4)] : black));
      }, 0);
    }),
  );
}

/** How far what is read of a square of a picture, while every canvas gives noise, lies from what was drawn, in steps of 255. */
export async function scrambled(address: string): Promise<number> {
  const context = new OffscreenCanvas(192, 192).getContext("2d", { willReadFrequently: true, alpha: false });
  if (context === null) throw new Error("No canvas.");
  const picture = await scaled(address, 1280, 720);
  drawSquare(context, picture, { x: 280, y: 0, size: 720 }, 1280, 720);
  picture.close();
  const { data } = context.getImageData(0, 0, 192, 192);
  const { prototype } = OffscreenCanvasRenderingContext2D;
  const own = prototype.getImageData;
  prototype.getImageData = (_x, _y, width, height) => pattern(width, height);
  try {
    const read = await (await readerOfTruePixels())(context);
    return data.reduce((most, value, i) => Math.max(most, Math.abs(value - (read[i] ?? -255))), 0);
  } finally {
    prototype.getImageData = own;
  }
}
