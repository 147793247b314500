import { describe, expect, it } from "vitest";
import { LOOK_EVERY, type PictureLook, UNWATCHED, watchPictures } from "./picture-watch.ts";

type Seen = Partial<PictureLook> & { readonly fps?: number };

/** Looks for so many seconds at a camera that behaves like that at each moment; when which trouble began. */
function troubles(seconds: number, at: (t: number) => Seen): (readonly [number, string | null])[] {
  let watch = UNWATCHED;
  let pictures = 0;
  const changes: (readonly [number, string | null])[] = [];
  for (let i = 0; i * LOOK_EVERY <= seconds; i++) {
    const t = i * LOOK_EVERY;
    const { fps = 15, ...seen } = at(t);
    pictures += fps * LOOK_EVERY;
    const before = watch.trouble;
    const sample = { print: i, brightest: 200 };
    watch = watchPictures(watch, { t, pictures, muted: false, sample, ...seen });
    if (watch.trouble !== before) changes.push([t, watch.trouble]);
  }
  return changes;
}

describe("the watch over a camera's pictures", () => {
  it("finds nothing wrong with pictures that come, however slowly a hot phone gives them", () => {
    expect(troubles(60, () => ({ fps: 5 }))).toEqual([]);
  });

  it.each([
    ["none", { fps: 0 }],
    ["muted", { muted: true }],
    ["black", { sample: { print: 0, brightest: 3 } }],
    ["frozen", { sample: { print: 7, brightest: 200 } }],
  ] as const)("says %s within two seconds, and that it is over as soon as it is", (trouble, seen) => {
    const [begun, ended, ...more] = troubles(30, (t) => (t >= 10 && t < 20 ? seen : {}));
    expect(begun?.[1]).toBe(trouble);
    expect(begun?.[0]).toBeGreaterThanOrEqual(10);
    // A look, and the tick after which it is told, still fit into two seconds.
    expect(begun?.[0]).toBeLessThanOrEqual(11.7);
    expect(ended?.[1]).toBeNull();
    expect(ended?.[0]).toBeLessThanOrEqual(20.9);
    expect(more).toEqual([]);
  });

  it("does not take a hand before the lens or a hitch of half a second for trouble", () => {
    const hand = (t: number) => (t >= 5 && t < 5.7 ? { sample: { print: 0, brightest: 2 } } : {});
    const hitch = (t: number) => (t >= 8 && t < 8.7 ? { fps: 0 } : {});
    expect(troubles(20, (t) => ({ ...hand(t), ...hitch(t) }))).toEqual([]);
  });

  it("does not blame the camera when the page itself stood still", () => {
    let watch = watchPictures(UNWATCHED, { t: 0, pictures: 5, muted: false, sample: null });
    watch = watchPictures(watch, { t: 9, pictures: 5, muted: false, sample: null });
    expect(watch.trouble).toBeNull();
  });
});
