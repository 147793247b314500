import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Square } from "./crop.ts";
import { SquareReader } from "./square-reader.ts";

const SIDE = 8;
const SQUARE = { x: 0, y: 0, size: SIDE };

/** What a frame shows: no two neighbours alike. */
const shown = (i: number) => (i % 4 === 3 ? 255 : (i * 37) % 256);
const flat = () => 60;

let [draws, copies] = [0, 0];

/** A camera's frame whose copied pixels are these; what the canvas makes of it stands in `stubCanvas`. */
function frameOf(pixel: (i: number) => number, more: object = {}): VideoFrame {
  const visibleRect = { x: 0, y: 0, width: SIDE, height: SIDE };
  return {
    format: "I420",
    colorSpace: { matrix: "bt709", fullRange: false },
    displayWidth: SIDE,
    displayHeight: SIDE,
    visibleRect,
    async copyTo(into: Uint8Array) {
      copies += 1;
      for (let i = 0; i < 4 * SIDE * SIDE; i++) into[i] = pixel(i);
    },
    ...more,
  } as unknown as VideoFrame;
}

const countDrawing = () => {
  draws += 1;
};

function readerDrawing(
  pixel: (i: number) => number,
): (frame: VideoFrame, square?: Square) => Promise<Int32Array> {
  const context = { canvas: { width: SIDE }, fillRect() {}, drawImage: countDrawing };
  vi.stubGlobal(
    "OffscreenCanvas",
    class {
      getContext = () => context;
    },
  );
  const reader = new SquareReader(SIDE, () =>
    Uint8ClampedArray.from({ length: 4 * SIDE * SIDE }, (_, i) => pixel(i)),
  );
  return async (frame, square = SQUARE) => {
    await reader.read(frame, square, SIDE, SIDE);
    return reader.pixels;
  };
}

describe("a camera's frame", () => {
  beforeEach(() => {
    [draws, copies] = [0, 0];
  });

  it("is drawn once, to prove what is sampled, and then not again for ten seconds", async () => {
    const read = readerDrawing(shown);
    const first = [...(await read(frameOf(shown)))];
    for (let i = 0; i < 250; i++) expect([...(await read(frameOf(shown)))]).toEqual(first);
    expect(first).toEqual(
      Array.from({ length: 3 * SIDE * SIDE }, (_, i) => shown(Math.floor(i / 3) * 4 + (i % 3))),
    );
    expect([draws, copies]).toEqual([1, 251]);
    await read(frameOf(shown));
    expect(draws).toBe(2);
  });

  it("is drawn for good where it is sampled otherwise than it is drawn", async () => {
    const read = readerDrawing(shown);
    const turned = (i: number) => shown(4 * SIDE * SIDE - 4 - (i - (i % 4)) + (i % 4));
    for (let i = 0; i < 5; i++)
      expect([...(await read(frameOf(turned)))].slice(0, 2)).toEqual([shown(0), shown(1)]);
    expect([draws, copies]).toEqual([5, 1]);
  });

  it("is drawn while it is too plain to prove anything", async () => {
    const read = readerDrawing(flat);
    for (let i = 0; i < 5; i++) await read(frameOf(flat));
    expect(draws).toBe(5);
  });

  it("proves itself anew when its colours or its size are others", async () => {
    const read = readerDrawing(shown);
    await read(frameOf(shown));
    await read(frameOf(shown, { colorSpace: { matrix: "smpte170m", fullRange: true } }));
    expect(draws).toBe(2);
  });

  it("is black for a square beside it, neither drawn nor copied", async () => {
    const read = readerDrawing(shown);
    await read(frameOf(shown));
    expect(new Set(await read(frameOf(shown), { x: SIDE, y: 0, size: SIDE }))).toEqual(new Set([0]));
    expect([draws, copies]).toEqual([1, 1]);
  });

  it.each(["RGBA", "RGBX"])("is never drawn where it is in colours already (%s)", async (format) => {
    const read = readerDrawing(flat);
    const first = await read(frameOf(shown, { format }));
    expect([...first].slice(0, 3)).toEqual([shown(0), shown(1), shown(2)]);
    expect([draws, copies]).toEqual([0, 1]);
  });

  it.each([
    ["turned", { rotation: 180 }],
    ["mirrored", { flip: true }],
    ["stretched", { visibleRect: { x: 0, y: 0, width: SIDE, height: SIDE / 2 } }],
    ["of a kind that the browser does not tell", { format: null }],
    ["one that cannot be copied", { copyTo: () => Promise.reject(new TypeError()) }],
  ])("is drawn where it is %s", async (_what, more) => {
    const read = readerDrawing(shown);
    for (let i = 0; i < 3; i++) await read(frameOf(() => 0, more));
    expect([draws, copies]).toEqual([3, 0]);
  });
});
