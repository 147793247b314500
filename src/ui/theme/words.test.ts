import { describe, expect, it } from "vitest";
import { againstLimit, counted, doseText, measured, seconds } from "./words.ts";

describe("numbers in words", () => {
  it("carry their unit, and a true minus sign", () => {
    expect(measured(148.6, "deg")).toBe("149°");
    expect(measured(-36.2, "deg")).toBe("−36°");
    expect(measured(0.25, "trunk")).toBe("25 % of the trunk's length");
    expect(measured(0.741, "ratio")).toBe("0.74");
    expect(measured(1, "none")).toBe("");
    expect(seconds(2.44)).toBe("2.4 s");
    expect(seconds(12.4)).toBe("12 s");
  });

  it("say on which side of the limit good lies", () => {
    expect(againstLimit({ value: 149, limit: 162, unit: "deg" })).toBe("149° measured, good is 162° or more");
    expect(againstLimit({ value: 75, limit: 60, unit: "deg" })).toBe("75° measured, good is 60° or less");
    expect(againstLimit({ value: 1, limit: 0.5, unit: "none" })).toBe("");
  });

  it("count and dose", () => {
    expect(counted(1, "repetition")).toBe("1 repetition");
    expect(counted(5, "repetition")).toBe("5 repetitions");
    expect(doseText({ repetitions: 5, holdSeconds: 3, perSide: true })).toBe("5 times a side, held for 3 s");
    expect(doseText({ repetitions: 10, holdSeconds: 0, perSide: false })).toBe("10 times");
  });
});
