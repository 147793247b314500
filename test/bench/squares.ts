import { drawSquare } from "../../src/workers/draw-square.ts";
import type { FrameImage } from "../../src/workers/pose-api.ts";
import { sampleSquare } from "../../src/workers/sample-square.ts";
import { SquareReader } from "../../src/workers/square-reader.ts";
import { readerOfTruePixels } from "../../src/workers/true-pixels.ts";
import type { CropCase } from "./bench-api.ts";
import { asCameraFrame, type CameraFormat, scaled } from "./scaled.ts";

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

/** How many pixels of each square are not those of the picture, or black outside of it, as a bitmap and as a video frame together. */
export async function wrongPixels(cases: CropCase[]) {
  return Promise.all(
    cases.map(async ({ width, height, square }) => {
      const picture = pattern(width, height);
      const layout = { codedWidth: width, codedHeight: height, timestamp: 0 };
      const images = [
        await createImageBitmap(picture),
        new VideoFrame(picture.data, { format: "RGBA", ...layout }),
      ];
      return images.reduce((wrong, image) => wrong + wronglyDrawn(image, picture, square), 0);
    }),
  );
}

/** How many pixels of a square of `image`, drawn as large as they are, are not those of `picture`, or black outside; closes the image. */
function wronglyDrawn(image: FrameImage, picture: ImageData, square: CropCase["square"]): number {
  const { width, height } = picture;
  const canvas = new OffscreenCanvas(square.size, square.size).getContext("2d", {
    willReadFrequently: true,
    alpha: false,
  });
  if (canvas === null) throw new Error("No canvas.");
  drawSquare(canvas, image, square, width, height);
  image.close();
  const { data } = canvas.getImageData(0, 0, square.size, square.size);
  return data.reduce((wrong, value, i) => {
    const x = square.x + ((i >> 2) % square.size);
    const y = square.y + Math.floor((i >> 2) / square.size);
    const isInside = x >= 0 && y >= 0 && x < width && y < height;
    const black = i % 4 === 3 ? 255 : 0;
    return wrong + Number(value !== (isInside ? picture.data[(y * width + x) * 4 + (i % 4)] : black));
  }, 0);
}

/**
 * How many values of the squares that the model is fed of a video frame in red, green and blue are not those of the picture, read between
 * four of its pixels: by the same arithmetic in every engine, whatever that draws of a picture that is made smaller.
 */
export async function readOtherwise(cases: CropCase[]): Promise<number> {
  const reader = new SquareReader(192, (context) => context.getImageData(0, 0, 192, 192).data);
  let wrong = 0;
  for (const { width, height, square } of cases) {
    const { data } = pattern(width, height);
    const layout = { codedWidth: width, codedHeight: height, timestamp: 0 };
    const frame = new VideoFrame(data, { format: "RGBA", ...layout });
    await reader.read(frame, square, width, height);
    frame.close();
    const wanted = new Int32Array(reader.pixels.length);
    sampleSquare({ x: 0, y: 0, width, height, data, stride: 4 * width }, square, 192, wanted);
    wrong += wanted.reduce((sum, value, i) => sum + Number(value !== reader.pixels[i]), 0);
  }
  return wrong;
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

/** Kinds of frames as cameras give them: phones and laptops, whose colours are told or not. */
const KINDS: readonly (readonly [CameraFormat, VideoColorSpaceInit?])[] = [
  ["I420"],
  ["NV12", { matrix: "bt709", primaries: "bt709", transfer: "bt709", fullRange: false }],
  ["I420", { matrix: "smpte170m", primaries: "smpte170m", transfer: "smpte170m", fullRange: false }],
  ["I420", { matrix: "bt709", primaries: "bt709", transfer: "bt709", fullRange: true }],
];

/**
 * For each kind of camera frame: how far the squares that are sampled of a picture of 640x360 lie from the same ones as they are drawn,
 * on average and at most for all but one pixel in fifty, in steps of 255; and how many of them were drawn all the same.
 */
export async function sampled(address: string, squares: CropCase["square"][]) {
  const picture = await scaled(address, 640, 360);
  const told = [];
  const { prototype } = OffscreenCanvasRenderingContext2D;
  const { drawImage } = prototype;
  for (const kind of KINDS) {
    const frame = asCameraFrame(picture, ...kind);
    const reader = new SquareReader(192, (context) => context.getImageData(0, 0, 192, 192).data);
    const canvas = new OffscreenCanvas(192, 192).getContext("2d", { willReadFrequently: true, alpha: false });
    if (canvas === null) throw new Error("No canvas.");
    // How many values are off by how much.
    const off = new Uint32Array(256);
    let draws = 0;
    // Proven by the whole picture.
    await reader.read(frame, { x: 0, y: -140, size: 640 }, 640, 360);
    for (const square of squares) {
      prototype.drawImage = function (this: OffscreenCanvasRenderingContext2D, ...args: unknown[]) {
        draws += 1;
        Reflect.apply(drawImage, this, args);
      } as typeof drawImage;
      await reader.read(frame, square, 640, 360);
      prototype.drawImage = drawImage;
      drawSquare(canvas, frame, square, 640, 360);
      const { data } = canvas.getImageData(0, 0, 192, 192);
      for (const [i, value] of reader.pixels.entries()) {
        const apart = Math.abs(value - (data[4 * Math.floor(i / 3) + (i % 3)] ?? 0));
        off[apart] = (off[apart] ?? 0) + 1;
      }
    }
    frame.close();
    const values = squares.length * 192 * 192 * 3;
    const most = off.findIndex(
      (_, by) => off.subarray(by + 1).reduce((sum, n) => sum + n, 0) < 0.02 * values,
    );
    const mean = off.reduce((sum, n, by) => sum + n * by, 0) / values;
    told.push({ kind: JSON.stringify(kind), draws, mean, most });
  }
  picture.close();
  return told;
}
