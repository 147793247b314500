import fc from "fast-check";
import { expect, test } from "vitest";
import { animated, chunksOf } from "./animation.ts";

/** A still file with one picture in it, behind a colour profile. */
function still(picture: Uint8Array): Uint8Array {
  const chunk = (kind: string, data: Uint8Array) => {
    const head = Buffer.alloc(8);
    head.write(kind, "latin1");
    head.writeUInt32LE(data.length, 4);
    return Buffer.concat([head, data, Buffer.alloc(data.length % 2)]);
  };
  return chunk(
    "RIFF",
    Buffer.concat([Buffer.from("WEBP"), chunk("ICCP", new Uint8Array(3)), chunk("VP8 ", picture)]),
  );
}

test("an animation holds each picture whole, in its order, for as long as it is to stand", () => {
  const shown = fc.record({ picture: fc.uint8Array({ minLength: 1, maxLength: 40 }), ms: fc.nat(60_000) });
  fc.assert(
    fc.property(fc.array(shown, { minLength: 1, maxLength: 8 }), (pictures) => {
      const file = animated(
        640,
        361,
        pictures.map(({ picture, ms }) => ({ webp: still(picture), ms })),
      );
      expect(Buffer.from(file).readUInt32LE(4)).toBe(file.length - 8);
      const [head, anim, ...frames] = chunksOf(file);
      expect([head?.kind, anim?.kind]).toEqual(["VP8X", "ANIM"]);
      expect([...(head?.data ?? [])]).toEqual([2, 0, 0, 0, 127, 2, 0, 104, 1, 0]);
      expect(
        frames.map(({ kind, data }) => ({
          kind,
          ms: Buffer.from(data).readUIntLE(12, 3),
          pictures: chunksOf(data, 16).map((one) => [one.kind, [...one.data]]),
        })),
      ).toEqual(
        pictures.map(({ picture, ms }) => ({ kind: "ANMF", ms, pictures: [["VP8 ", [...picture]]] })),
      );
    }),
  );
});

test("what is no WebP file is refused", () => {
  expect(() => animated(2, 2, [{ webp: Buffer.from("GIF89a and more of it"), ms: 10 }])).toThrow("no WebP");
});
