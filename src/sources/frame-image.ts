import type { SourceFrame } from "./source.ts";

/** A picture of what a video element shows now, as cheap as the browser has it; null before the first picture. */
export async function grab(video: HTMLVideoElement, t: number): Promise<SourceFrame | null> {
  const { videoWidth: width, videoHeight: height } = video;
  if (width === 0 || height === 0) return null;
  const image =
    typeof VideoFrame === "function"
      ? new VideoFrame(video, { timestamp: Math.round(t * 1e6) })
      : await createImageBitmap(video);
  return { image, t, width, height };
}
