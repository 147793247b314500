import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jpegsOf } from "./jpeg-stream.ts";

/** A JPEG in outline: a thumbnail inside of a segment, and compressed data with stuffed and restart marks. */
function jpeg(id: number): Uint8Array<ArrayBuffer> {
  const thumbnail = [0xff, 0xd8, 0xff, 0xd9];
  return Uint8Array.from([
    ...[0xff, 0xd8],
    ...[0xff, 0xe1, 0x00, 2 + thumbnail.length, ...thumbnail],
    ...[0xff, 0xda, 0x00, 0x03, 0x01],
    ...[id, 0xff, 0x00, 0xff, 0xd0, 0x12],
    ...[0xff, 0xda, 0x00, 0x03, 0x02, 0x34, 0xff, 0xff],
    ...[0xff, 0xd9],
  ]);
}

async function cut(bytes: Uint8Array, size: number): Promise<Uint8Array[]> {
  async function* chunks() {
    for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size);
  }
  const pictures: Uint8Array[] = [];
  for await (const picture of jpegsOf(chunks())) pictures.push(picture);
  return pictures;
}

const join = (...parts: Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]));

describe("a film of JPEGs", () => {
  it.each([1, 2, 3, 7, 1000])(
    "is cut into its pictures when it comes in pieces of %i bytes",
    async (size) => {
      const pictures = await cut(join(jpeg(1), jpeg(2), jpeg(3)), size);
      expect(pictures).toEqual([jpeg(1), jpeg(2), jpeg(3)]);
    },
  );

  it("passes over what lies between pictures", async () => {
    const junk = Uint8Array.from([0, 0xff, 0x12, 0xff]);
    expect(await cut(join(junk, jpeg(1), junk, jpeg(2), junk), 5)).toEqual([jpeg(1), jpeg(2)]);
  });

  it("leaves out a last picture that is cut off", async () => {
    expect(await cut(join(jpeg(1), jpeg(2).slice(0, -3)), 4)).toEqual([jpeg(1)]);
  });

  it("comes to an end on any bytes", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 400 }),
        fc.integer({ min: 1, max: 50 }),
        async (bytes, size) => {
          await cut(join(Uint8Array.from([0xff, 0xd8]), bytes), size);
        },
      ),
    );
  });
});
