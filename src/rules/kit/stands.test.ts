import { describe, expect, it } from "vitest";
import type { SeenJoints } from "../contract.ts";
import { stands } from "./stands.ts";

/** Shoulders, hips, knees and ankles at these heights (down, picture heights), all in one upright line. */
function legs(shoulder: number, hip: number, knee: number, ankle?: number): SeenJoints {
  const both = (name: string, y: number | undefined) =>
    y === undefined
      ? {}
      : { [`left${name}`]: { x: 0.5, y, score: 0.9 }, [`right${name}`]: { x: 0.5, y, score: 0.9 } };
  return {
    ...both("Shoulder", shoulder),
    ...both("Hip", hip),
    ...both("Knee", knee),
    ...both("Ankle", ankle),
  };
}

describe("legs that stand", () => {
  it("are told from a filmed person who stands between two squats", () => {
    expect(stands(legs(0.348, 0.472, 0.57, 0.656))).toBe(true);
  });

  it("are none of a person who sits, also before a near camera that looks down", () => {
    expect(stands(legs(0.3, 0.5, 0.56, 0.74))).toBe(false);
    expect(stands(legs(0.3, 0.5, 0.654, 0.88))).toBe(false);
  });

  it("are not claimed where the feet are out of the picture or nobody is seen", () => {
    expect(stands(legs(0.3, 0.5, 0.65))).toBe(false);
    expect(stands(null)).toBe(false);
  });
});
