import fc from "fast-check";
import { expect, test } from "vitest";
import { type Missed, misfitOf } from "./misfit.ts";

const place = fc.record({
  x: fc.double({ min: -1, max: 1, noNaN: true }),
  y: fc.double({ min: -1, max: 1, noNaN: true }),
  away: fc.double({ min: -1, max: 1, noNaN: true }),
});
const body = fc.array(place, { minLength: 6, maxLength: 17 });

/** Where a near camera sees the places, against where they are. */
function seenNear(places: readonly { x: number; y: number; away: number }[], strength: number): Missed[] {
  return places.map(({ x, y, away }) => {
    // Small perspective: what lies one unit behind the hips looks smaller by `strength`, and the axis lies beside the body.
    const off = (value: number, axis: number) => strength * away * (value - axis);
    return { at: [x, y], away, off: [off(x, 0.4), off(y, -0.3)] };
  });
}

test("a body that is only near the camera fits what was seen", () => {
  fc.assert(
    fc.property(body, fc.double({ min: 0, max: 0.5, noNaN: true }), (places, strength) => {
      expect(misfitOf(seenNear(places, strength))).toBeLessThan(1e-6);
    }),
  );
});

test("a flat body misses what was seen by the root mean square of what it is off", () => {
  const joints = Array.from({ length: 8 }, (_, i): Missed => ({ at: [i, 1], away: 0, off: [0.3, 0.4] }));
  expect(misfitOf(joints)).toBeCloseTo(0.5);
});

test("no perspective turns a body inside out", () => {
  const joints = [-1, 1, -1, 1].map((away, i): Missed => ({ at: [i, -i], away, off: [-away * i, away * i] }));
  expect(misfitOf(joints)).toBeGreaterThan(0.5);
});
