/** A picture scaled into a frame of that size, its surroundings grey. */
export async function scaled(address: string, width: number, height: number): Promise<ImageBitmap> {
  const image = new Image();
  image.src = address;
  await image.decode();
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext("2d");
  const scale = Math.min(width / image.width, height / image.height);
  const [w, h] = [image.width * scale, image.height * scale];
  if (context !== null) {
    context.fillStyle = "#888";
    context.fillRect(0, 0, width, height);
    context.drawImage(image, (width - w) / 2, (height - h) / 2, w, h);
  }
  return canvas.transferToImageBitmap();
}

/** How a camera's frames lie in memory: brightness, and two colours with a quarter of the pixels, apart or in turn. */
export type CameraFormat = "I420" | "NV12";

/** The same picture as a camera gives it, of even sides. Its colours are told as `colorSpace` has them, else as the browser supposes. */
export function asCameraFrame(
  picture: ImageBitmap,
  format: CameraFormat = "I420",
  colorSpace?: VideoColorSpaceInit,
): VideoFrame {
  const { width, height } = picture;
  const context = new OffscreenCanvas(width, height).getContext("2d", { willReadFrequently: true });
  if (context === null) throw new Error("No canvas.");
  context.drawImage(picture, 0, 0);
  const { data } = context.getImageData(0, 0, width, height);
  const pixels = width * height;
  const planes = new Uint8ClampedArray(1.5 * pixels);
  for (let i = 0; i < pixels; i++) {
    const [r, g, b] = [data[4 * i] ?? 0, data[4 * i + 1] ?? 0, data[4 * i + 2] ?? 0];
    planes[i] = 16 + 0.257 * r + 0.504 * g + 0.098 * b;
    const [x, y] = [i % width, Math.floor(i / width)];
    if (x % 2 === 1 || y % 2 === 1) continue;
    const at = (y / 2) * (width / 2) + x / 2;
    const [blue, red] = format === "I420" ? [at, at + pixels / 4] : [2 * at, 2 * at + 1];
    planes[pixels + blue] = 128 - 0.148 * r - 0.291 * g + 0.439 * b;
    planes[pixels + red] = 128 + 0.439 * r - 0.368 * g - 0.071 * b;
  }
  const size = { codedWidth: width, codedHeight: height, timestamp: 0 };
  return new VideoFrame(planes, { format, ...size, ...(colorSpace === undefined ? {} : { colorSpace }) });
}
