import { jpegsOf } from "./jpeg-stream.ts";
import type { SourceFrame } from "./source.ts";
import type { VideoReader } from "./video-reader.ts";

/** A bare film of JPEGs says nothing of its speed; webcams and the usual tools write 30 pictures a second. */
const PICTURES_A_SECOND = 30;

/** Reads concatenated JPEG pictures; one that cannot be decoded is passed over, its time is not. */
export class MjpegReader implements VideoReader {
  #read = 0;

  constructor(private readonly file: Blob) {}

  /** Whether a file begins as a JPEG picture does. */
  static async knows(file: Blob): Promise<boolean> {
    const [a, b, c] = new Uint8Array(await file.slice(0, 3).arrayBuffer());
    return a === 0xff && b === 0xd8 && c === 0xff;
  }

  get progress(): number {
    return Math.min(1, this.#read / this.file.size);
  }

  async *pictures(): AsyncGenerator<SourceFrame> {
    let index = -1;
    for await (const bytes of jpegsOf(this.#chunks())) {
      index += 1;
      const image = await createImageBitmap(new Blob([bytes], { type: "image/jpeg" })).catch(() => null);
      if (image === null) continue;
      yield { image, t: index / PICTURES_A_SECOND, width: image.width, height: image.height };
    }
  }

  close(): void {
    // Nothing is held between pictures.
  }

  async *#chunks(): AsyncGenerator<Uint8Array> {
    const reader = this.file.stream().getReader();
    try {
      for (let part = await reader.read(); !part.done; part = await reader.read()) {
        this.#read += part.value.length;
        yield part.value;
      }
    } finally {
      await reader.cancel();
    }
  }
}
