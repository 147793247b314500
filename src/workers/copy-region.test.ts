import { describe, expect, it } from "vitest";
import { RegionCopier } from "./copy-region.ts";

const PART = { x: 2, y: 0, width: 2, height: 1 };

/** A frame of that format, which copies these bytes; as in WebKit, in its own order where it is red, green and blue already. */
function frameOf(format: string, bytes: readonly number[]): VideoFrame {
  return {
    format,
    visibleRect: { x: 0, y: 0, width: 8, height: 8 },
    displayWidth: 8,
    displayHeight: 8,
    copyTo: async (into: Uint8Array) => into.set(bytes),
  } as unknown as VideoFrame;
}

describe("A part of a video frame that is copied", () => {
  it.each([
    ["RGBA", [1, 2, 3, 255, 4, 5, 6, 254]],
    ["RGBX", [1, 2, 3, 255, 4, 5, 6, 254]],
    ["BGRA", [3, 2, 1, 255, 6, 5, 4, 254]],
    ["BGRX", [3, 2, 1, 255, 6, 5, 4, 254]],
    ["NV12", [1, 2, 3, 255, 4, 5, 6, 254]],
  ])(
    "is red, green and blue in this order, out of %s, too, whose order the browser keeps",
    async (format, bytes) => {
      const copied = await new RegionCopier().copy(frameOf(format, bytes), PART);
      expect([...(copied?.data ?? [])]).toEqual([1, 2, 3, 255, 4, 5, 6, 254]);
      expect(copied).toMatchObject({ ...PART, stride: 8 });
    },
  );
});
