import { describe, expect, it } from "vitest";
import type { Keypoint } from "../../pose/pose.ts";
import { marksOf, type Overlay } from "./paint.ts";

const FIT = { x: 10, y: 0, width: 200, height: 100 };
const at = (x: number, y: number): Keypoint => ({ x, y, score: 0.9 });
const BONE = [at(0, 0), at(0.5, 1)] as const;
const NOTHING: Overlay = { bones: [], judged: null, inZone: false };

/** A hip bent to a right angle, good from 80 to 100 degrees. */
const JUDGED = {
  root: at(1, 0.5),
  vertex: at(0.5, 0.5),
  end: at(0.5, 0.9),
  base: 0,
  turn: 90,
  good: [80, 100],
} as const;

describe("What is drawn over the picture", () => {
  it("is nothing where nobody is seen", () => {
    expect(marksOf(NOTHING, FIT)).toEqual([]);
  });

  it("lies where the picture lies, each bone over a wider shade", () => {
    const [shade, bone, ...more] = marksOf({ ...NOTHING, bones: [BONE] }, FIT);
    expect(more).toEqual([]);
    expect([shade?.path, bone?.path]).toEqual(["M10.0 0.0L60.0 100.0", "M10.0 0.0L60.0 100.0"]);
    expect(shade?.width).toBeGreaterThan(bone?.width ?? 0);
  });

  it("is two marks for all bones, so that the page has few to change with each pose", () => {
    const other = [at(0.5, 1), at(1, 0)] as const;
    const marks = marksOf({ ...NOTHING, bones: [BONE, other] }, FIT);
    const both = "M10.0 0.0L60.0 100.0M60.0 100.0L110.0 0.0";
    expect(marks.map(({ path }) => path)).toEqual([both, both]);
  });

  it("shows the judged angle as an arc the way the limb bends, on a wedge of the good zone", () => {
    const [wedge, , limb, arc] = marksOf({ ...NOTHING, judged: JUDGED }, FIT);
    expect(wedge).toMatchObject({
      width: 0,
      path: expect.stringMatching(/^M60\.0 50\.0L.*A40\.0 40\.0 0 0 1 .*Z$/),
    });
    expect(limb?.path).toBe("M110.0 50.0L60.0 50.0L60.0 90.0");
    expect(arc?.path).toBe("M73.6 50.0A13.6 13.6 0 0 1 60.0 63.6");
    const mirrored = { ...JUDGED, end: at(0.5, 0.1), turn: -90, good: [-80, -100] as const };
    expect(marksOf({ ...NOTHING, judged: mirrored }, FIT).at(-1)?.path).toBe(
      "M73.6 50.0A13.6 13.6 0 0 0 60.0 36.4",
    );
  });

  it("goes the long way round where the zone is wider than half a turn", () => {
    const wide = { ...JUDGED, good: [10, 200] as const };
    expect(marksOf({ ...NOTHING, judged: wide }, FIT)[0]?.path).toMatch(/A40\.0 40\.0 0 1 1 /);
  });

  it("lights the part that a cue is about in place of the judged limb", () => {
    const inks = (overlay: Overlay) => new Set(marksOf(overlay, FIT).map(({ ink }) => ink));
    const lit = inks({ ...NOTHING, judged: JUDGED, lit: [BONE] });
    const judged = inks({ ...NOTHING, judged: JUDGED });
    expect(lit.size).toBe(2);
    // The shade alone is the same, and the ink of what is to be mended.
    expect([...lit].filter((ink) => judged.has(ink))).toHaveLength(2);
  });
});
