import type { FrameSource } from "./source.ts";

/** Opens a video file as `openVideo` does, errors too; what reads films is fetched with the first one. */
export async function openFilm(file: Blob, isMirrored = false): Promise<FrameSource> {
  const { openVideo } = await import("./video-file.ts");
  return openVideo(file, isMirrored);
}
