import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { JOINTS } from "../pose/joints.ts";
import { KeptFrames } from "./kept-frames.ts";

/** A place in a picture as a recording has it: whole tenths of a pixel, beyond the edges of the largest film, too. */
const place = fc.integer({ min: -100_000, max: 100_000 }).map((tenths) => tenths / 10);
const score = fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000);
const joints = fc.array(fc.tuple(place, place, score), {
  minLength: JOINTS.length,
  maxLength: JOINTS.length,
});
const seen = { out: 0.1, doubt: 0.2, pelvis: null, breath: 3 };
const frame = fc.record(
  {
    t: fc.double({ min: 0, max: 4000, noNaN: true }),
    keypoints: fc.oneof({ weight: 5, arbitrary: joints }, fc.constant<never[]>([])),
    belly: fc.constant(seen),
  },
  { requiredKeys: ["t", "keypoints"] },
);

describe("The frames of a set under way", () => {
  it("come back as they were added", () => {
    fc.assert(
      fc.property(fc.array(frame, { maxLength: 30 }), (frames) => {
        const kept = new KeptFrames();
        for (const one of frames) kept.add(one);
        expect(kept.length).toBe(frames.length);
        expect(kept.all()).toEqual(frames);
      }),
    );
  });

  it("come back in a long set, too, with nobody in some of them", () => {
    const kept = new KeptFrames();
    const frames = Array.from({ length: 2000 }, (_, t) => ({
      t,
      keypoints: t % 7 === 0 ? [] : JOINTS.map((__, j): [number, number, number] => [t, j, 0.5]),
    }));
    for (const one of frames) kept.add(one);
    expect(kept.all()).toEqual(frames);
  });
});
