import { PoseError } from "./pose-api.ts";

/** Side of the pattern, pixels. */
export const SIDE = 32;

/** This share of the pixels may be read otherwise than they were drawn. */
const MOST_WRONG = 0.02;

/** A channel may be off by this much: some browsers add faint noise, which the model does not mind. */
const TOLERANCE = 8;

/** The colour of a pixel of the pattern: no two neighbours alike, so that a shift or an exchange shows. */
export function colourAt(i: number): readonly [number, number, number] {
  return [(i * 37) % 256, (i * 91 + 13) % 256, (i * 151 + 71) % 256];
}

/** Share of pixels (RGBA) that are not those of the pattern. */
export function shareWrong(pixels: ArrayLike<number>): number {
  let wrong = 0;
  for (let i = 0; i < SIDE * SIDE; i++) {
    const off = colourAt(i).some((value, c) => !(Math.abs((pixels[4 * i + c] ?? -255) - value) <= TOLERANCE));
    if (off) wrong += 1;
  }
  return wrong / (SIDE * SIDE);
}

/** Reads what a small canvas shows, as RGBA row by row. */
export type PixelReader = (
  canvas: OffscreenCanvasRenderingContext2D,
) => Uint8ClampedArray | Promise<Uint8Array | Uint8ClampedArray>;

/** As every browser does it. */
const byCanvas: PixelReader = (context) => {
  const { width, height } = context.canvas;
  return context.getImageData(0, 0, width, height).data;
};

/** As a video frame that is copied: of those the pixels are true where a canvas gives others. */
const byFrame: PixelReader = async (context) => {
  const { width, height } = context.canvas;
  const { RegionCopier } = await import("./copy-region.ts");
  const frame = new VideoFrame(context.canvas, { timestamp: 0 });
  try {
    const copied = await new RegionCopier().copy(frame, { x: 0, y: 0, width, height });
    if (copied === null) throw new TypeError("Frames of a canvas are not copied here.");
    return copied.data;
  } finally {
    frame.close();
  }
};

/**
 * The way to read pixels that gives a known pattern back as it was drawn. Browsers that resist fingerprinting give other pixels
 * of a canvas than were drawn, and a model that is fed those sees nobody for ever.
 * @throws PoseError "pixels-scrambled" where no way does.
 */
export async function readerOfTruePixels(): Promise<PixelReader> {
  const context = new OffscreenCanvas(SIDE, SIDE).getContext("2d", {
    willReadFrequently: true,
    alpha: false,
  });
  if (context === null) throw new PoseError("no-backend", "This browser has no canvas in a worker.");
  for (let i = 0; i < SIDE * SIDE; i++) {
    context.fillStyle = `rgb(${colourAt(i).join(" ")})`;
    context.fillRect(i % SIDE, Math.floor(i / SIDE), 1, 1);
  }
  const share = shareWrong(await byCanvas(context));
  if (share <= MOST_WRONG) return byCanvas;
  // Without video frames, or with ones that cannot be copied, there is no other way.
  const copied = await Promise.resolve(byFrame(context)).catch(() => []);
  if (shareWrong(copied) <= MOST_WRONG) return byFrame;
  throw new PoseError("pixels-scrambled", `${Math.round(100 * share)} % of the pixels are read wrong.`);
}
