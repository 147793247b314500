import { describe, expect, it } from "vitest";
import { meterRest, onMeter } from "./meter.ts";

const line = () => [165, 185] as const;

describe("the range meter", () => {
  it("runs from rest to the good zone", () => {
    expect(onMeter(line, 125, 145)).toEqual({ progress: 0.5, goodRange: [1, 1.5] });
    expect(onMeter(line, 125, 165).progress).toBe(1);
  });

  it("ends a little beyond, whatever the body does", () => {
    expect(onMeter(line, 164, 90).progress).toBe(-0.5);
    expect(onMeter(line, 164, 180)).toEqual({ progress: 2, goodRange: [1, 2] });
  });

  it("says nothing without a rest, a value or a way", () => {
    expect(onMeter(line, null, 150).progress).toBeNull();
    expect(onMeter(line, 125, null).progress).toBeNull();
    expect(onMeter(line, 165, 150).progress).toBeNull();
  });

  it("keeps its rest when the body gets up", () => {
    expect(meterRest(line, 125, 132)).toBe(132);
    expect(meterRest(line, 125, 160)).toBe(125);
    expect(meterRest(line, null, 150)).toBe(150);
    expect(meterRest(line, 125, null)).toBe(125);
  });
});
