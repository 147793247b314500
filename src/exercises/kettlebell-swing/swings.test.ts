import { describe, expect, it } from "vitest";
import { type TrackedStance, track, UNSEEN } from "./swings.ts";

/** Wrists at these heights over the hips (trunk lengths), twenty pictures a second, from a hinge to standing tall. */
function swung(heights: readonly number[]): readonly TrackedStance[] {
  return heights.map((height, i) => ({
    t: i / 20,
    height,
    hip: height < 0 ? 95 : 175,
    arm: height < 0 ? 10 : 75,
    elevation: height < 0 ? -75 : 0,
    reach: 0.95,
  }));
}

function toldOf(heights: readonly number[]) {
  let state = UNSEEN;
  return swung(heights).flatMap((moment) => {
    const { track: next, top, turned } = track(state, moment);
    state = next;
    return top ? ["swing"] : turned ? ["turned"] : [];
  });
}

const UP = [-0.3, -0.33, -0.34, -0.28, -0.1, 0.25, 0.5, 0.7, 0.84];

describe("a swing", () => {
  it("is counted at its top", () => {
    expect(toldOf([...UP, 0.9, 0.9, 0.88, 0.75, 0.4, -0.1])).toEqual(["swing"]);
  });

  it("is counted, and has not turned back, where the bell has fallen by half before its top is over", () => {
    // Hands that were seen higher in one last picture of the top.
    expect(toldOf([...UP, 0.96, 0.96, 0.96, 1.17, 0.25, -0.1])).toEqual(["swing"]);
  });

  it("that hardly rises has turned back", () => {
    expect(toldOf([-0.3, -0.34, -0.2, 0, 0.02, -0.2, -0.34])).toEqual(["turned"]);
  });
});
