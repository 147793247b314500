import { describe, expect, it } from "vitest";
import { SetTime } from "./set-time.ts";

describe("the time of a set", () => {
  it("begins at zero for a camera and stays a file's own", () => {
    const camera = new SetTime(true);
    expect([camera.of(812.5), camera.of(813)]).toEqual([0, 0.5]);
    expect(new SetTime(false).of(3.2)).toBe(3.2);
  });

  it("leaves out a pause", () => {
    const time = new SetTime(true);
    time.of(100);
    time.of(101);
    time.resume();
    expect(time.of(160)).toBeCloseTo(1 + 1 / 30);
    expect(time.of(161)).toBeCloseTo(2 + 1 / 30);
  });

  it("does not care for a pause before the first frame", () => {
    const time = new SetTime(true);
    time.resume();
    expect(time.of(50)).toBe(0);
  });
});
