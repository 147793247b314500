import { describe, expect, it } from "vitest";
import { meterScale } from "./scale.ts";

describe("the range meter", () => {
  it("is empty at rest and when nothing can be measured", () => {
    expect(meterScale(0, [0.9, 1.1]).at).toBe(0);
    expect(meterScale(null, [0.9, 1.1])).toMatchObject({ at: 0, inside: false });
  });

  it("leaves room behind the good zone for too far", () => {
    const { to, at, inside } = meterScale(1.25, [0.9, 1.1]);
    expect(to).toBeLessThan(1);
    expect(at).toBeGreaterThan(to);
    expect(inside).toBe(false);
  });

  it("leaves that room behind a wide good zone too", () => {
    const { from, to } = meterScale(1, [1, 2.5]);
    expect(to).toBeLessThan(0.95);
    expect(from).toBeGreaterThan(0.3);
  });

  it("says when the body is in the good zone", () => {
    expect(meterScale(1, [0.9, 1.1]).inside).toBe(true);
    expect(meterScale(0.89, [0.9, 1.1]).inside).toBe(false);
  });

  it("never draws a zone too narrow to be seen or beyond the end", () => {
    const { from, to } = meterScale(1, [1, 1]);
    expect(to - from).toBeGreaterThanOrEqual(0.08 - 1e-9);
    expect(to).toBeLessThanOrEqual(1);
    expect(meterScale(null, [3, 9]).to).toBeLessThanOrEqual(1);
  });
});
